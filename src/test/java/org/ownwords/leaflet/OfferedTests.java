package org.ownwords.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.leaflet.Version.Content;

/// What a council gives on a day.
class OfferedTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Leaflet expect = leaflet("What will happen", null);
    private final Leaflet meeting = leaflet("Your meeting", JULY.plusDays(9));

    @Test
    void a_version_is_given_from_its_day_until_another_of_its_language_and_form_begins() {
        var first = version(expect, "English", Format.PRINT, JULY, null);
        var polish = version(expect, "Polish", Format.PRINT, JULY, null);
        var second = version(expect, "english", Format.PRINT, JULY.plusDays(5), null);
        var all = List.of(second, polish, first);
        assertThat(on(JULY.minusDays(1), all)).isEmpty();
        assertThat(on(JULY.plusDays(4), all)).containsExactly(first, polish);
        assertThat(on(JULY.plusDays(5), all)).containsExactlyInAnyOrder(second, polish);
    }

    @Test
    void of_two_that_begin_on_one_day_the_one_recorded_last_is_given() {
        var before = version(expect, "English", Format.PRINT, JULY, null);
        var after = version(expect, "English", Format.PRINT, JULY, null);
        assertThat(on(JULY, List.of(after, before))).containsExactly(after);
    }

    @Test
    void one_that_was_ended_is_given_on_its_last_day_and_then_none_before_it_comes_back() {
        var first = version(expect, "English", Format.PRINT, JULY, null);
        var ended = version(expect, "English", Format.PRINT, JULY.plusDays(1), JULY.plusDays(3));
        assertThat(on(JULY.plusDays(3), List.of(ended, first))).containsExactly(ended);
        assertThat(on(JULY.plusDays(4), List.of(ended, first))).isEmpty();
    }

    @Test
    void nothing_of_a_leaflet_that_has_ended_is_given() {
        var version = version(meeting, "English", Format.PRINT, JULY, null);
        assertThat(on(JULY.plusDays(9), List.of(version))).containsExactly(version);
        assertThat(on(JULY.plusDays(10), List.of(version))).isEmpty();
    }

    @Test
    void a_pack_ticks_one_of_each_leaflet_in_their_language_and_in_print_where_there_is_that() {
        var english = version(expect, "English", Format.PRINT, JULY, null);
        var easy = version(expect, "English", Format.EASY_READ, JULY, null);
        var polish = version(expect, "Polish", Format.AUDIO, JULY, null);
        var invited = version(meeting, "English", Format.LARGE_PRINT, JULY, null);
        var offered = Offered.on(JULY, List.of(expect, meeting), List.of(easy, polish, english, invited));
        var pack = new Pack(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "At the beginning",
                Audience.YOUNGER,
                List.of(expect.what(), meeting.what(), UUID.randomUUID()),
                null,
                null);
        assertThat(offered.of(pack, null)).containsExactly(english.id(), invited.id());
        assertThat(offered.of(pack, "polish")).containsExactly(polish.id(), invited.id());
    }

    @Test
    void a_leaflet_is_to_be_looked_at_again_from_its_day_while_it_is_given() {
        assertThat(expect.isDue(JULY)).isFalse();
        assertThat(expect.isDue(JULY.plusDays(30))).isTrue();
        assertThat(meeting.isDue(JULY.plusDays(30))).as("it has ended").isFalse();
    }

    private List<Version> on(LocalDate day, List<Version> versions) {
        return Offered.on(day, List.of(expect, meeting), versions).all().stream()
                .map(Offered.Offer::version)
                .toList();
    }

    private static Leaflet leaflet(String title, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        return new Leaflet(
                id, id, title, Subject.SAFEGUARDING, Audience.PERSON, "Helen Birch", JULY.plusDays(30), until, null);
    }

    private static Version version(
            Leaflet leaflet, String language, Format format, LocalDate from, @Nullable LocalDate lastDay) {
        return new Version(
                UUID.randomUUID(), leaflet.what(), language, format, new Content.Words("You choose"), from, lastDay);
    }
}
