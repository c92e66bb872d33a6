package org.ownwords.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casefile.Network.Group;
import org.ownwords.casefile.Network.Someone;

/// Where everything stands in the drawing of a network: the person in the middle, the others around them in groups, and
/// a line to each. A function of the network, in whole units of the drawing.
///
/// There are two: one with a column on each side, for screens and paper, and one with the groups above and below the
/// person, for a telephone. No line crosses a box, and no two boxes touch.
///
/// @param width  how wide all of it is
/// @param height how high
/// @param middle the person
/// @param names  the heading of each group
/// @param boxes  one for each of the others, and one for how many more a group has
/// @param lines  from the person to each
record Drawing(int width, int height, Box middle, List<Text> names, List<Box> boxes, List<Stroke> lines) {

    /// From so many on, each group shows its first few, and says how many more it has.
    static final int MOST = 20;

    /// How many of each group are shown then.
    static final int FEW = 3;

    private static final int WIDE = 760;
    private static final int COLUMN = 250;
    private static final int MIDDLE = 140;

    private static final int NARROW = 330;
    private static final int TRUNK = 8;
    private static final int INDENT = 26;

    private static final int PADDING = 8;
    private static final int GAP = 10;
    private static final int BETWEEN_GROUPS = 14;
    private static final int LINES = 2;

    /// A line of text: where it begins, and the line it stands on.
    record Text(int x, int y, Lettering lettering, String words) {}

    record Box(int x, int y, int width, int height, List<Text> texts) {
        public Box {
            texts = List.copyOf(texts);
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int centre() {
            return y + height / 2;
        }
    }

    /// A straight line.
    record Stroke(int fromX, int fromY, int toX, int toY) {}

    Drawing {
        names = List.copyOf(names);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// With a column on each side of the person.
    static Drawing wide(Network network) {
        var sides = halves(shown(network), COLUMN);
        var left = new Column(0, 0, COLUMN).add(sides.getFirst());
        var right = new Column(WIDE - COLUMN, 0, COLUMN).add(sides.getLast());
        var middle = middle(network, (WIDE - MIDDLE) / 2, 0, MIDDLE);
        var height = Stream.of(left.bottom, right.bottom, middle.height())
                .max(Integer::compare)
                .orElseThrow();
        left.down((height - left.bottom) / 2);
        right.down((height - right.bottom) / 2);
        var person = moved(middle, (height - middle.height()) / 2);
        return new Drawing(
                WIDE,
                height,
                person,
                both(left.names, right.names),
                both(left.boxes, right.boxes),
                both(
                        left.boxes.stream()
                                .map(box -> new Stroke(person.x(), person.centre(), box.right(), box.centre()))
                                .toList(),
                        right.boxes.stream()
                                .map(box -> new Stroke(person.right(), person.centre(), box.x(), box.centre()))
                                .toList()));
    }

    /// With the groups above and below the person.
    static Drawing narrow(Network network) {
        var sides = halves(shown(network), NARROW - INDENT);
        var above = new Column(INDENT, 0, NARROW - INDENT).add(sides.getFirst());
        var person = middle(network, 0, above.bottom == 0 ? 0 : above.bottom + BETWEEN_GROUPS, NARROW);
        var below = new Column(INDENT, person.bottom() + BETWEEN_GROUPS, NARROW - INDENT).add(sides.getLast());
        var boxes = both(above.boxes, below.boxes);
        var trunk = Stream.of(
                        above.boxes.stream().limit(1).map(box -> new Stroke(TRUNK, box.centre(), TRUNK, person.y())),
                        below.boxes.reversed().stream()
                                .limit(1)
                                .map(box -> new Stroke(TRUNK, person.bottom(), TRUNK, box.centre())),
                        boxes.stream().map(box -> new Stroke(TRUNK, box.centre(), box.x(), box.centre())))
                .flatMap(strokes -> strokes)
                .toList();
        return new Drawing(
                NARROW,
                below.boxes.isEmpty() ? person.bottom() : below.bottom,
                person,
                both(above.names, below.names),
                boxes,
                trunk);
    }

    /// A group as it is drawn.
    ///
    /// @param more how many it has that are not drawn
    private record Shown(String heading, List<Someone> those, int more) {}

    private static List<Shown> shown(Network network) {
        return network.groups().stream()
                .map(group -> network.size() <= MOST ? whole(group) : few(group))
                .toList();
    }

    private static Shown whole(Group group) {
        return new Shown(group.kind().words(), group.those(), 0);
    }

    /// One more than the few is drawn too: to say “and 1 more” takes as much room.
    private static Shown few(Group group) {
        var all = group.those();
        return all.size() <= FEW + 1
                ? whole(group)
                : new Shown(group.kind().words(), all.subList(0, FEW), all.size() - FEW);
    }

    /// Two parts that are about as high as each other, in the order of the groups.
    private static List<List<Shown>> halves(List<Shown> groups, int width) {
        var heights = groups.stream()
                .map(group -> new Column(0, 0, width).add(List.of(group)).bottom)
                .toList();
        var all = heights.stream().mapToInt(Integer::intValue).sum();
        var best = 0;
        var least = all;
        var before = 0;
        for (var cut = 1; cut <= groups.size(); cut++) {
            before += heights.get(cut - 1);
            var apart = Math.abs(all - 2 * before);
            if (apart < least) {
                least = apart;
                best = cut;
            }
        }
        return List.of(groups.subList(0, best), groups.subList(best, groups.size()));
    }

    private static Box middle(Network network, int x, int y, int width) {
        return box(x, y, width, Lettering.STRONG.lines(network.name(), width - 2 * PADDING, LINES), List.of());
    }

    /// A box that is as high as what stands in it.
    private static Box box(int x, int y, int width, List<String> strong, List<String> plain) {
        var texts = new ArrayList<Text>();
        var on = y + PADDING;
        for (var words : strong) {
            texts.add(new Text(x + PADDING, on + Lettering.STRONG.size(), Lettering.STRONG, words));
            on += Lettering.STRONG.height();
        }
        for (var words : plain) {
            texts.add(new Text(x + PADDING, on + Lettering.PLAIN.size(), Lettering.PLAIN, words));
            on += Lettering.PLAIN.height();
        }
        return new Box(x, y, width, on + PADDING - y, texts);
    }

    private static Box moved(Box box, int down) {
        return new Box(
                box.x(),
                box.y() + down,
                box.width(),
                box.height(),
                box.texts().stream().map(text -> moved(text, down)).toList());
    }

    private static Text moved(Text text, int down) {
        return new Text(text.x(), text.y() + down, text.lettering(), text.words());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Groups beneath each other.
    private static final class Column {

        private final int x;
        private final int width;
        private int bottom;
        private List<Text> names = new ArrayList<>();
        private List<Box> boxes = new ArrayList<>();

        Column(int x, int top, int width) {
            this.x = x;
            this.width = width;
            this.bottom = top;
        }

        Column add(List<Shown> groups) {
            groups.forEach(this::add);
            return this;
        }

        private void add(Shown group) {
            if (!boxes.isEmpty()) {
                bottom += BETWEEN_GROUPS;
            }
            for (var words : Lettering.NAME.lines(group.heading(), width, LINES)) {
                names.add(new Text(x, bottom + Lettering.NAME.size(), Lettering.NAME, words));
                bottom += Lettering.NAME.height();
            }
            for (var someone : group.those()) {
                add(
                        Lettering.STRONG.lines(someone.who(), width - 2 * PADDING, LINES),
                        Lettering.PLAIN.lines(someone.words(), width - 2 * PADDING, LINES));
            }
            if (group.more() > 0) {
                add(List.of(), List.of("and %d more".formatted(group.more())));
            }
            bottom -= GAP;
        }

        private void add(List<String> strong, List<String> plain) {
            var box = box(x, bottom, width, strong, plain);
            boxes.add(box);
            bottom = box.bottom() + GAP;
        }

        void down(int by) {
            names = names.stream().map(text -> moved(text, by)).toList();
            boxes = boxes.stream().map(box -> moved(box, by)).toList();
            bottom += by;
        }
    }
}
