package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.publishing.PublishedAlone;
import org.ownwords.vocabulary.ReportingYear;

/// People in concerns and enquiries beside people who live here.
class EqualityTests {

    private static PeopleHere here(PeopleGroup... groups) {
        var people = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        var all = List.of(PeopleGroup.values());
        for (var group : groups) {
            people.put(group, 1_000 * (all.indexOf(group) + 1));
        }
        return new PeopleHere(UUID.randomUUID(), people, "Census 2021", LocalDate.of(2021, 3, 21));
    }

    private static Equality.Line line(Equality equality, String words) {
        return equality.kinds().stream()
                .flatMap(kind -> kind.lines().stream())
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbers_are_those_of_the_return_and_shares_are_of_those_who_are_known() {
        var sac = Made.of(
                Made.count("SG1a", "concern", "85-94", "total", 7),
                Made.count("SG1a", "concern", "95+", "total", 2),
                Made.count("SG1a", "concern", "18-64", "total", 3),
                Made.count("SG1a", "concern", "not-known", "total", 50),
                Made.count("SG1c", "section-42", "white-irish", "total", 4),
                Made.count("SG1c", "section-42", "roma", "total", 5),
                Made.count("SG1c", "section-42", "chinese", "total", 1));
        var exact = Equality.exact(sac, Optional.of(here(PeopleGroup.WOMEN, PeopleGroup.MEN)));
        assertThat(line(exact, "85 or over").concerns()).isEqualTo(new Equality.Amount("9", "75%"));
        assertThat(line(exact, "White").section42()).isEqualTo(new Equality.Amount("9", "90%"));
        assertThat(line(exact, "Asian or Asian British").section42()).isEqualTo(new Equality.Amount("1", "10%"));
        assertThat(line(exact, "Women").here()).isEqualTo(new Equality.Amount("5,000", "45%"));
        assertThat(line(exact, "White").here()).as("not entered").isEqualTo(new Equality.Amount("not known", ""));
    }

    @Test
    void a_kind_is_compared_where_all_its_groups_are_entered() {
        assertThat(here(PeopleGroup.WOMEN).share(PeopleGroup.WOMEN)).isEmpty();
        assertThat(here(PeopleGroup.WOMEN, PeopleGroup.MEN).share(PeopleGroup.MEN))
                .contains(new Share(6_000, 11_000));
    }

    @Test
    void published_nothing_is_shown_that_the_return_withholds() {
        var sac = Made.of(
                Made.count("SG1a", "concern", "18-64", "total", 40),
                Made.count("SG1b", "concern", "female", "total", 37),
                Made.count("SG1b", "concern", "male", "total", 3),
                Made.count("SG1c", "concern", "white-british", "total", 40),
                Made.count("SG1f", "concern", "total", "total", 40));
        var published = Equality.published(PublishedAlone.of(sac), Optional.empty());
        assertThat(line(published, "Men").concerns()).isEqualTo(new Equality.Amount("withheld", ""));
        assertThat(line(published, "Women").concerns().share())
                .as("it would say how many men there are")
                .isEmpty();
    }

    @Test
    void the_board_is_told_in_its_pack_what_its_page_shows_everybody() {
        var published = Equality.published(
                PublishedAlone.of(Made.of(
                        Made.count("SG1b", "concern", "female", "total", 37),
                        Made.count("SG1b", "concern", "male", "total", 3),
                        Made.count("SG1f", "concern", "total", "total", 40))),
                Optional.of(here(PeopleGroup.WOMEN, PeopleGroup.MEN)));
        assertThat(EqualityTold.tellings(published)).singleElement().satisfies(telling -> {
            assertThat(telling.tables()).extracting(table -> table.caption()).hasSize(3);
            assertThat(telling.tables().stream().flatMap(table -> table.rows().stream()))
                    .contains(
                            List.of("Women", "5,000", "45%", "35", "", "withheld", ""),
                            List.of("Men", "6,000", "55%", "withheld", "", "withheld", ""));
        });
    }

    @Test
    void of_a_year_of_which_nothing_can_be_published_the_board_is_told_nothing() {
        assertThat(EqualityTold.tellings(new Equality(ReportingYear.of("2025-26"), false, Optional.empty(), List.of())))
                .isEmpty();
    }
}
