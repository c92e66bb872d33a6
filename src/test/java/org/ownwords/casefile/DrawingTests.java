package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.casefile.Drawing.Box;
import org.ownwords.casefile.Drawing.Stroke;
import org.ownwords.casefile.Drawing.Text;
import org.ownwords.casefile.Network.Group;
import org.ownwords.casefile.Network.Mention;
import org.ownwords.casefile.Network.Someone;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;

class DrawingTests {

    private static final List<String> NAMES = List.of(
            "Ann",
            "Zoë Šimůnková-Fernández",
            "Her neighbour across the landing, who has a key and waters the plants",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
            "张伟",
            "Mwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmw",
            "e\u0301\u0301\u0301milie");

    private static Someone someone(int number, String who, String words) {
        return new Someone(
                who + " " + number, List.of(new Mention(Is.since(null, words, ""), "Case 1", "/cases/1")), List.of());
    }

    /// So many people, in turn in each kind of group.
    private static Network around(int many) {
        var kinds = List.of(Kind.values());
        return new Network(
                "Edith",
                kinds.stream()
                        .map(kind -> new Group(
                                kind,
                                IntStream.range(0, many)
                                        .filter(i -> kinds.get(i % kinds.size()) == kind)
                                        .mapToObj(
                                                i -> someone(
                                                        i,
                                                        NAMES.get(i % NAMES.size()),
                                                        i % 2 == 0
                                                                ? "Advocate"
                                                                : "Deputy for property and finance, named by the Court of Protection"))
                                        .toList()))
                        .filter(group -> !group.those().isEmpty())
                        .toList(),
                false);
    }

    private static List<Drawing> both(Network network) {
        return List.of(Drawing.wide(network), Drawing.narrow(network));
    }

    private static boolean touch(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /// The room that a line of text takes.
    private static Box room(Text text) {
        return new Box(
                text.x(),
                text.y() - text.lettering().size(),
                (int) Math.ceil(text.lettering().width(text.words())),
                text.lettering().height(),
                List.of());
    }

    private static boolean isWithin(Box inner, Box outer) {
        return inner.x() >= outer.x()
                && inner.right() <= outer.right()
                && inner.y() >= outer.y()
                && inner.bottom() <= outer.bottom() + 1;
    }

    /// Whether a line goes through the inside of a box, by looking at many of its points.
    private static boolean crosses(Stroke line, Box box) {
        return IntStream.rangeClosed(0, 1000).anyMatch(i -> {
            var x = line.fromX() + (line.toX() - line.fromX()) * i / 1000.0;
            var y = line.fromY() + (line.toY() - line.fromY()) * i / 1000.0;
            return x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 20, 21, 30, 100, 800})
    void nothing_lies_over_anything_else_and_all_of_it_is_on_the_drawing(int many) {
        for (var drawing : both(around(many))) {
            var all = new ArrayList<>(drawing.boxes());
            all.add(drawing.middle());
            for (var i = 0; i < all.size(); i++) {
                for (var j = i + 1; j < all.size(); j++) {
                    assertThat(touch(all.get(i), all.get(j)))
                            .as("%s and %s", all.get(i), all.get(j))
                            .isFalse();
                }
            }
            var whole = new Box(0, 0, drawing.width(), drawing.height(), List.of());
            for (var box : all) {
                assertThat(isWithin(box, whole)).as("%s on the drawing", box).isTrue();
                for (var text : box.texts()) {
                    assertThat(isWithin(room(text), box))
                            .as("%s in its box", text)
                            .isTrue();
                }
                for (var i = 1; i < box.texts().size(); i++) {
                    assertThat(touch(
                                    room(box.texts().get(i - 1)),
                                    room(box.texts().get(i))))
                            .isFalse();
                }
            }
            for (var name : drawing.names()) {
                assertThat(isWithin(room(name), whole))
                        .as("%s on the drawing", name)
                        .isTrue();
                assertThat(all).as("%s over a box", name).noneMatch(box -> touch(room(name), box));
            }
            for (var line : drawing.lines()) {
                assertThat(all).as("%s through a box", line).noneMatch(box -> crosses(line, box));
                assertThat(drawing.names())
                        .as("%s through a heading", line)
                        .noneMatch(name -> crosses(line, room(name)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 20})
    void each_of_a_few_has_a_box_and_a_line(int many) {
        for (var drawing : both(around(many))) {
            assertThat(drawing.boxes()).hasSize(many);
            for (var box : drawing.boxes()) {
                assertThat(drawing.lines())
                        .anyMatch(line ->
                                (line.toX() == box.x() || line.toX() == box.right()) && line.toY() == box.centre());
            }
        }
        assertThat(Drawing.wide(around(many)).lines()).hasSize(many);
    }

    @Test
    void of_many_each_group_shows_three_and_says_how_many_more_it_has() {
        var network = new Network(
                "Edith",
                List.of(
                        new Group(
                                Kind.FAMILY,
                                IntStream.range(0, 15)
                                        .mapToObj(i -> someone(i, "Cousin", "Cousin"))
                                        .toList()),
                        new Group(
                                Kind.PARTNER,
                                IntStream.range(0, 4)
                                        .mapToObj(i -> someone(i, "Partner", "Partner"))
                                        .toList()),
                        new Group(Kind.ADVOCATE, List.of(someone(1, "Rosa", "Advocate"), someone(2, "Jo", "IMCA")))),
                false);
        for (var drawing : both(network)) {
            assertThat(words(drawing))
                    .contains("Cousin 0", "Cousin 2", "and 12 more", "Partner 3", "Rosa 1", "Jo 2")
                    .doesNotContain("Cousin 3", "and 1 more", "and 0 more");
            assertThat(drawing.boxes()).hasSize(4 + 4 + 2);
        }
    }

    private static List<String> words(Drawing drawing) {
        return drawing.boxes().stream()
                .flatMap(box -> box.texts().stream())
                .map(Text::words)
                .toList();
    }

    @Test
    void the_person_is_in_the_middle() {
        var wide = Drawing.wide(around(16));
        assertThat(wide.middle().centre()).isBetween(wide.height() / 2 - 1, wide.height() / 2 + 1);
        assertThat(wide.boxes()).anyMatch(box -> box.right() < wide.middle().x());
        assertThat(wide.boxes()).anyMatch(box -> box.x() > wide.middle().right());
        var narrow = Drawing.narrow(around(16));
        assertThat(narrow.boxes())
                .anyMatch(box -> box.bottom() < narrow.middle().y());
        assertThat(narrow.boxes()).anyMatch(box -> box.y() > narrow.middle().bottom());
        assertThat(narrow.width())
                .as("on a telephone of 360 pixels, with its margins")
                .isLessThanOrEqualTo(330);
    }

    @Test
    void both_sides_are_about_as_long_as_each_other_and_in_order() {
        var wide = Drawing.wide(around(16));
        var left = wide.boxes().stream().filter(box -> box.x() == 0).count();
        assertThat(left).isBetween(6L, 10L);
    }

    @Test
    void words_break_between_words_and_a_long_one_where_it_has_to() {
        assertThat(Lettering.STRONG.lines("Beryl, his wife", 500, 2)).containsExactly("Beryl, his wife");
        assertThat(Lettering.STRONG.lines("Beryl, his wife", Lettering.STRONG.width("his wife"), 2))
                .containsExactly("Beryl,", "his wife");
        assertThat(Lettering.STRONG.lines("Mwmwmwmw", 60, 9))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.length() < 8);
        assertThat(String.join("", Lettering.STRONG.lines("Mwmwmwmw", 60, 9))).isEqualTo("Mwmwmwmw");
    }

    @Test
    void what_does_not_fit_ends_with_dots_that_do() {
        var lines = Lettering.PLAIN.lines("one two three four five six seven eight", 70, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lines).allMatch(line -> Lettering.PLAIN.width(line) <= 70);
    }

    @Test
    void a_letter_and_its_accent_stay_together() {
        assertThat(Lettering.STRONG.lines("e\u0301".repeat(40), 60, 50))
                .allMatch(line -> line.startsWith("e") && line.endsWith("\u0301"));
    }
}
