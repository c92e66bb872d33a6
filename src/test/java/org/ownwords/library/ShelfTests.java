package org.ownwords.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShelfTests {

    private static final Guide TALK =
            new Guide("talk", "Talking", GuideKind.GUIDE, List.of(Place.TALK), ForWhom.WORKERS, "Ask", "14.15");

    private static Guide titled(String code, String title) {
        return new Guide(code, title, GuideKind.TOOL, List.of(Place.RISK), ForWhom.NHS, "Ask", "Ours");
    }

    private static GuideVersion version(Guide guide, boolean inUse) {
        return new GuideVersion(UUID.randomUUID(), guide, inUse, "It is right here");
    }

    @Test
    void the_latest_version_of_the_council_stands_in_the_place_of_what_comes_with_the_software() {
        var shelf = new Shelf(
                List.of(TALK),
                List.of(
                        version(titled("talk", "Newest"), true),
                        version(titled("ours", "Ours"), true),
                        version(titled("talk", "Older"), true)));
        assertThat(shelf.all()).extracting(Guide::title).containsExactly("Newest", "Ours");
        assertThat(shelf.at(Place.TALK)).isEmpty();
        assertThat(shelf.at(Place.RISK)).hasSize(2);
        assertThat(shelf.find("ours")).isPresent();
    }

    @Test
    void what_is_out_of_use_is_not_read_until_it_is_shown_again() {
        var out = version(titled("talk", "Out"), false);
        assertThat(new Shelf(List.of(TALK), List.of(out)).all()).isEmpty();
        assertThat(new Shelf(List.of(TALK), List.of(version(TALK, true), out)).all())
                .containsExactly(TALK);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_something_in_reach_of_every_place(Place place) {
        assertThat(new Shelf(Published.GUIDES, List.of()).at(place)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKERS")
    void each_kind_of_partner_has_an_example_of_good_work(ForWhom partner) {
        assertThat(Published.GUIDES).anyMatch(each -> each.forWhom() == partner && each.kind() == GuideKind.EXAMPLE);
    }

    @Test
    void a_file_that_cannot_be_read_says_which_line() {
        assertThatThrownBy(() -> Published.read("guide x\nwords no")).hasMessageContaining("words no");
        assertThatThrownBy(() -> Published.read("guide x\ntitle y")).hasMessageContaining("no kind");
        var one = "guide x\ntitle y\nkind tool\nfor nhs\nsource z\n| a\n|\n| b\n";
        assertThat(Published.read(one)).singleElement().extracting(Guide::words).isEqualTo("a\n\nb");
        assertThatThrownBy(() -> Published.read(one + one)).hasMessageContaining("same code");
    }
}
