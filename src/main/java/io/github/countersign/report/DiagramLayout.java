package io.github.countersign.report;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.report.Diagram.Arrow;
import io.github.countersign.report.Diagram.Box;
import io.github.countersign.report.Diagram.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures the picture of a login. Texts are cut by a generous width a character, so that they fit in any font. */
final class DiagramLayout {

    private static final int MOST_LANES = 8;
    private static final int WIDTH = 960;
    private static final int LEFT = 34;
    private static final int TAKEOVER_WIDTH = 196;
    private static final int TAKEOVER_HEIGHT = 46;
    private static final int TAKEOVER_GAP = 18;
    private static final int GATHER = LEFT + TAKEOVER_WIDTH + 10;
    private static final int TURN = LEFT + TAKEOVER_WIDTH + 22;
    private static final int STEPS_LEFT = LEFT + TAKEOVER_WIDTH + 34;
    private static final int STEPS_RIGHT = 740;
    private static final int STEP_HEIGHT = 30;
    private static final int STEP_GAP = 20;
    private static final int ROW = 54;
    private static final int TAG = 8;
    private static final int TURN_ABOVE = 7;
    private static final int BUS = 758;
    private static final int ASSET_LEFT = 790;
    private static final int ASSET_WIDTH = WIDTH - ASSET_LEFT - 2;
    private static final int ASSET_HEIGHT = 64;
    private static final int PADDING = 16;
    private static final int CHARACTER = 8;
    private static final Pattern KIND = Pattern.compile("\\b[a-z]+(?:-[a-z]+)*:(?=\\S)");

    private final Exposure exposure;
    private final Page.Subject subject;

    private DiagramLayout(Exposure exposure, Page.Subject subject) {
        this.exposure = exposure;
        this.subject = subject;
    }

    static Diagram of(Exposure exposure, Page.Subject subject) {
        return new DiagramLayout(exposure, subject).diagram();
    }

    private Diagram diagram() {
        List<Lane> lanes = new ArrayList<>();
        List<CompromiseSet> sets = exposure.bothReadings();
        int drawn = Math.min(MOST_LANES, sets.size());
        int top = 0;
        for (CompromiseSet set : sets.subList(0, drawn)) {
            Lane lane = lane(set, lanes.size() + 1, top);
            lanes.add(lane);
            top += lane.height();
        }
        int height = Math.max(top, ASSET_HEIGHT + PADDING);
        int busTop = lanes.get(0).exit();
        int busBottom = lanes.get(drawn - 1).exit();
        int middle = Math.max(ASSET_HEIGHT / 2 + 1, (busTop + busBottom) / 2);
        int assetTop = middle - ASSET_HEIGHT / 2;
        Box asset = box(ASSET_LEFT, assetTop, ASSET_WIDTH, ASSET_HEIGHT, subject.kind(), subject.id(), "", false);
        return new Diagram(
                WIDTH,
                height,
                title(),
                words(sets.subList(0, drawn)),
                BUS,
                Math.min(busTop, middle),
                Math.max(busBottom, middle),
                asset,
                lanes,
                sets.size() - drawn);
    }

    private String title() {
        return "Ways into " + subject.kind() + " " + subject.id();
    }

    private String words(List<CompromiseSet> drawn) {
        List<String> ways = drawn.stream().map(ExposureInWords::actions).toList();
        return "From left to right: what an attacker does, what each step gives, and " + subject.kind() + " "
                + subject.id() + ", which it opens. " + Words.count(drawn.size(), "way") + ": "
                + String.join("; ", ways) + ". The steps stand in words below.";
    }

    private Lane lane(CompromiseSet set, int number, int top) {
        int first = top + PADDING / 2 + TAKEOVER_HEIGHT / 2;
        List<Box> takeovers = takeovers(set, first - TAKEOVER_HEIGHT / 2);
        List<Box> steps = steps(labels(set, subject.text()), first - STEP_HEIGHT / 2);
        int exit = steps.isEmpty() ? first : centre(steps.get(steps.size() - 1));
        int bottom = Math.max(end(takeovers), end(steps) + TAG);
        List<Arrow> arrows = arrows(set, takeovers, steps, first);
        return new Lane(top, bottom + PADDING / 2 - top, first, exit, number, takeovers, steps, arrows);
    }

    private static int end(List<Box> boxes) {
        return boxes.isEmpty()
                ? 0
                : boxes.get(boxes.size() - 1).y() + boxes.get(boxes.size() - 1).height();
    }

    private static List<Box> takeovers(CompromiseSet set, int top) {
        int y = top;
        List<Box> boxes = new ArrayList<>();
        for (Compromise compromise : set.compromises()) {
            String target = compromise.target();
            boxes.add(box(
                    LEFT,
                    y,
                    TAKEOVER_WIDTH,
                    TAKEOVER_HEIGHT,
                    Words.attack(compromise.kind()),
                    target.substring(target.indexOf(':') + 1),
                    ExposureInWords.action(compromise) + " (ATT&CK "
                            + compromise.kind().technique() + ")",
                    false));
            y += TAKEOVER_HEIGHT + TAKEOVER_GAP;
        }
        return boxes;
    }

    /** A label for each step but the last, which gives what the picture ends in. */
    private static List<Label> labels(CompromiseSet set, String login) {
        List<Label> labels = new ArrayList<>();
        List<DerivationStep> steps = set.derivation();
        for (DerivationStep step : steps.subList(0, Math.max(0, steps.size() - 1))) {
            String here = step.gives().replace(" at " + login, "").replace(" of " + login, "");
            labels.add(new Label(KIND.matcher(here).replaceAll(""), step.says(), step.assumed()));
        }
        return labels;
    }

    private record Label(String text, String says, boolean assumed) {}

    /** Places labels in rows from a height on. */
    private static List<Box> steps(List<Label> labels, int top) {
        List<Box> boxes = new ArrayList<>();
        int x = STEPS_LEFT;
        int row = 0;
        for (Label label : labels) {
            int width = Math.min(
                    STEPS_RIGHT - STEPS_LEFT, 18 + CHARACTER * label.text().length());
            if (x > STEPS_LEFT && x + width > STEPS_RIGHT) {
                row++;
                x = STEPS_LEFT;
            }
            boxes.add(box(
                    x,
                    top + row * ROW,
                    width,
                    STEP_HEIGHT,
                    label.assumed() ? "assumed" : "",
                    label.text(),
                    label.says(),
                    label.assumed()));
            x += width + STEP_GAP;
        }
        return boxes;
    }

    private static List<Arrow> arrows(CompromiseSet set, List<Box> takeovers, List<Box> steps, int first) {
        List<Arrow> arrows = new ArrayList<>();
        int x = LEFT + TAKEOVER_WIDTH;
        int y = first;
        for (Box more : takeovers.subList(1, takeovers.size())) {
            arrows.add(new Arrow("M" + x + " " + centre(more) + "H" + GATHER + "V" + first, false, false));
        }
        for (Box step : steps) {
            String turn = centre(step) == y ? "" : "h8V" + (step.y() - TURN_ABOVE) + "H" + TURN + "V" + centre(step);
            arrows.add(new Arrow("M" + x + " " + y + turn + "H" + step.x(), step.assumed(), true));
            x = step.x() + step.width();
            y = centre(step);
        }
        List<DerivationStep> derivation = set.derivation();
        boolean assumed =
                !derivation.isEmpty() && derivation.get(derivation.size() - 1).assumed();
        arrows.add(new Arrow("M" + x + " " + y + "H" + BUS, assumed, false));
        return arrows;
    }

    private static int centre(Box box) {
        return box.y() + box.height() / 2;
    }

    private static Box box(
            int x, int y, int width, int height, String small, String text, String says, boolean assumed) {
        int most = Math.max(1, (width - 16) / CHARACTER);
        String fitting = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        return new Box(x, y, width, height, small, fitting, says, assumed);
    }
}
