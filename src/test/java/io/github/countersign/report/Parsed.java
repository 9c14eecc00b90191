package io.github.countersign.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a tree. The built-in templates write well-formed markup, so a strict parser reads it. */
final class Parsed {

    private final Document document;

    private Parsed(Document document) {
        this.document = document;
    }

    static Parsed of(String html) throws IOException {
        String markup = html.replaceAll("(?s)<style>.*?</style>", "<style/>")
                .replaceAll("(?s)<script>.*?</script>", "<script/>");
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Parsed(builder.parse(new InputSource(new StringReader(markup))));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new AssertionError("the page is not well formed", malformed);
        }
    }

    List<Element> all(String path) {
        return all(path, document);
    }

    List<Element> all(String path, Object from) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    Element one(String path) {
        List<Element> found = all(path);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements at " + path);
        }
        return found.get(0);
    }

    /** The text of an element as a reader sees it. */
    static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** An XPath condition on a class name. */
    static String hasClass(String name) {
        return "[contains(concat(' ', @class, ' '), ' " + name + " ')]";
    }
}
