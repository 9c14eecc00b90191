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
    private static final int STEPS_LEFT = LEFT + TAKEOVER_WIDTH + 30;
    private static final int STEPS_RIGHT = 740;
    private static final int STEP_HEIGHT = 30;
    private static final int STEP_GAP = 20;
    private static final int ROW = 44;
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
        int top = 0;
        int busTop = 0;
        int busBottom = 0;
        int drawn = Math.min(MOST_LANES, exposure.sets().size());
        for (int i = 0; i < drawn; i++) {
            CompromiseSet set = exposure.sets().get(i);
            int height = laneHeight(set);
            busBottom = top + height / 2;
            busTop = i == 0 ? busBottom : busTop;
            lanes.add(lane(set, i + 1, top, height));
            top += height;
        }
        int height = Math.max(top, ASSET_HEIGHT + 2 * PADDING);
        int middle = (busTop + busBottom) / 2;
        Box asset = box(
                ASSET_LEFT, middle - ASSET_HEIGHT / 2, ASSET_WIDTH, ASSET_HEIGHT, subject.kind(), subject.id(), "", false);
        return new Diagram(WIDTH, height, title(), words(drawn), BUS, busTop, busBottom, asset, lanes,
                exposure.sets().size() - drawn);
    }

    private String title() {
        return "Ways into " + subject.kind() + " " + subject.id();
    }

    private String words(int drawn) {
        List<String> ways = exposure.sets().stream().limit(drawn).map(ExposureInWords::actions).toList();
        return "From left to right: what an attacker does, what each step gives, and " + subject.kind() + " " + subject.id()
                + ", which it opens. " + Words.count(drawn, "way") + ": " + String.join("; ", ways)
                + ". The steps stand in words below.";
    }

    private static int laneHeight(CompromiseSet set) {
        int number = set.compromises().size();
        int takeovers = number * TAKEOVER_HEIGHT + (number - 1) * TAKEOVER_GAP;
        List<Box> steps = new ArrayList<>();
        int rows = place(labels(set, ""), 0, steps);
        return Math.max(takeovers, rows * ROW) + PADDING;
    }

    private Lane lane(CompromiseSet set, int number, int top, int height) {
        int middle = top + height / 2;
        List<Box> takeovers = takeovers(set, middle);
        List<Box> placed = new ArrayList<>();
        int rows = place(labels(set, subject.text()), 0, placed);
        int down = middle - (rows * ROW - (ROW - STEP_HEIGHT)) / 2;
        List<Box> steps = placed.stream()
                .map(it -> box(it.x(), it.y() + down, it.width(), it.height(), it.small(), it.text(), it.says(), it.assumed()))
                .toList();
        return new Lane(top, middle, number, set.assumed(), takeovers, steps, arrows(set, takeovers, steps, middle));
    }

    private static List<Box> takeovers(CompromiseSet set, int middle) {
        int number = set.compromises().size();
        int y = middle - (number * TAKEOVER_HEIGHT + (number - 1) * TAKEOVER_GAP) / 2;
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
                    ExposureInWords.action(compromise) + " (ATT&CK " + compromise.kind().technique() + ")",
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

    /** Places labels in rows from a height on, and returns how many rows there are. */
    private static int place(List<Label> labels, int top, List<Box> boxes) {
        int x = STEPS_LEFT;
        int row = 0;
        for (Label label : labels) {
            int width = Math.min(STEPS_RIGHT - STEPS_LEFT, 18 + CHARACTER * label.text().length());
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
        return labels.isEmpty() ? 0 : row + 1;
    }

    private static List<Arrow> arrows(CompromiseSet set, List<Box> takeovers, List<Box> steps, int middle) {
        List<Arrow> arrows = new ArrayList<>();
        int gather = LEFT + TAKEOVER_WIDTH + 12;
        Box last = takeovers.get(takeovers.size() - 1);
        int from = LEFT + TAKEOVER_WIDTH;
        if (takeovers.size() > 1) {
            for (Box takeover : takeovers) {
                arrows.add(new Arrow("M" + from + " " + centre(takeover) + "H" + gather, false, false));
            }
            arrows.add(new Arrow("M" + gather + " " + centre(takeovers.get(0)) + "V" + centre(last), false, false));
            from = gather;
        }
        int y = middle;
        for (int i = 0; i < steps.size(); i++) {
            Box step = steps.get(i);
            boolean newRow = i > 0 && step.y() != steps.get(i - 1).y();
            int turn = STEPS_LEFT - 12;
            int between = step.y() - (ROW - STEP_HEIGHT) / 2;
            String path = newRow
                    ? "M" + from + " " + y + "h8V" + between + "H" + turn + "V" + centre(step) + "H" + step.x()
                    : i == 0
                            ? "M" + from + " " + y + "H" + turn + "V" + centre(step) + "H" + step.x()
                            : "M" + from + " " + y + "H" + step.x();
            arrows.add(new Arrow(path, step.assumed(), true));
            from = step.x() + step.width();
            y = centre(step);
        }
        boolean assumed = set.derivation().isEmpty()
                ? set.assumed()
                : set.derivation().get(set.derivation().size() - 1).assumed();
        int turn = BUS - 10;
        arrows.add(new Arrow("M" + from + " " + y + "H" + turn + "V" + middle + "H" + BUS, assumed, false));
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
