package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.casefile.Network.Group;
import org.ownwords.casefile.Network.Mention;
import org.ownwords.casefile.Network.Someone;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Elsewhere;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;

class NetworkTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final Person EDITH = person("Edith", "Abbott");
    private static final Person BERYL = person("Beryl", "Penrose");
    private static final CaseFile EDITHS = file(12, EDITH);
    private static final CaseFile BERYLS = file(45, BERYL);

    private static Person person(String givenName, String familyName) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                UUID.randomUUID(),
                new Details(givenName, familyName, null, null, Gender.FEMALE, null, null, null, null, null, null));
    }

    private static CaseFile file(long number, Person person) {
        return new CaseFile(new CaseId(UUID.randomUUID()), number, person, Instant.EPOCH);
    }

    private static Relation relation(Kind kind, String who, String words, int day) {
        return Relation.of(kind, who, Is.since(MONDAY.plusDays(day), words, ""), EDITHS.id(), UUID.randomUUID());
    }

    private static Network of(List<Relation> relations, List<Elsewhere> elsewhere, CaseFile... visible) {
        return Network.of(
                EDITH,
                relations,
                elsewhere,
                Stream.of(visible).collect(Collectors.toMap(CaseFile::id, file -> file)),
                false);
    }

    private static List<String> names(Network network) {
        return network.groups().stream()
                .flatMap(group -> group.those().stream())
                .map(Someone::who)
                .toList();
    }

    @Test
    void somebody_is_once_in_the_first_group_with_every_entry_about_them() {
        var network = of(
                List.of(
                        relation(Kind.PARTNER, "rosa  lind", "Agreed: ring on Mondays", 2),
                        relation(Kind.ADVOCATE, "Rosa Lind", "Care Act advocate", 1)),
                List.of(),
                EDITHS);
        assertThat(network.groups()).extracting(Group::kind).containsExactly(Kind.ADVOCATE);
        var rosa = network.groups().getFirst().those().getFirst();
        assertThat(rosa.who()).isEqualTo("Rosa Lind");
        assertThat(rosa.words()).isEqualTo("Care Act advocate");
        assertThat(rosa.lines())
                .extracting(line -> line.is().dated())
                .containsExactly("Care Act advocate, since 9 June 2026", "Agreed: ring on Mondays, since 10 June 2026");
        assertThat(rosa.lines()).extracting(Mention::from).containsOnly("Case 12");
    }

    @Test
    void groups_have_an_order_and_in_each_the_latest_comes_first_and_what_has_no_day_last() {
        var network = of(
                List.of(
                        relation(Kind.PARTNER, "Larchmere Police", "Leads", 0),
                        Relation.of(Kind.FAMILY, "Ann", Is.since(null, "Sister", ""), EDITHS.id(), UUID.randomUUID()),
                        relation(Kind.FAMILY, "Carol", "Daughter", 1),
                        relation(Kind.FAMILY, "Susan", "Daughter", 3)),
                List.of(),
                EDITHS);
        assertThat(names(network)).containsExactly("Susan", "Carol", "Ann", "Larchmere Police");
        assertThat(network.size()).isEqualTo(4);
    }

    @Test
    void what_is_on_a_case_the_reader_may_not_see_is_left_out() {
        var beryl = new Relation(
                Kind.OTHERS,
                "Her friend B",
                Is.on(MONDAY, "Another adult who may be in danger too", ""),
                new Relation.From.Entry(EDITHS.id(), UUID.randomUUID()),
                BERYLS.id());
        var names = new Elsewhere(BERYLS.id(), UUID.randomUUID(), "On their case", MONDAY, Instant.EPOCH);
        assertThat(of(List.of(beryl), List.of(names)).isEmpty()).isTrue();

        var without = of(List.of(beryl), List.of(names), EDITHS);
        assertThat(names(without)).containsExactly("Her friend B");
        assertThat(without.groups().getFirst().those().getFirst().cases()).isEmpty();
        assertThat(without.groups().getFirst().those().getFirst().lines()).hasSize(1);

        var with = of(List.of(beryl), List.of(names), EDITHS, BERYLS);
        assertThat(names(with)).as("by her own record").containsExactly("Beryl Penrose");
        assertThat(with.groups().getFirst().those().getFirst().cases()).containsExactly(BERYLS);
        assertThat(with.groups().getFirst().those().getFirst().lines())
                .extracting(Mention::from)
                .containsExactly("Case 12", "Case 45");
    }

    @Test
    void who_is_called_alike_where_a_case_about_them_is_named_is_the_same_person() {
        var beryl = new Relation(
                Kind.OTHERS,
                "Beryl, her  friend",
                Is.on(MONDAY, "Another adult who may be in danger too", ""),
                new Relation.From.Entry(EDITHS.id(), UUID.randomUUID()),
                BERYLS.id());
        var network = of(
                List.of(beryl, relation(Kind.FAMILY, "Beryl, her friend", "They meet as they like", 1)),
                List.of(),
                EDITHS,
                BERYLS);
        assertThat(names(network)).containsExactly("Beryl, her friend");
        assertThat(network.groups()).extracting(Group::kind).containsExactly(Kind.FAMILY);
        assertThat(network.groups().getFirst().those().getFirst().cases()).containsExactly(BERYLS);
    }

    @Test
    void a_daughter_who_may_decide_by_law_is_found_there() {
        var network = of(
                List.of(
                        relation(Kind.FAMILY, "Susan", "They meet as they like", 1),
                        relation(Kind.DECIDER, "Susan", "Attorney", 0),
                        relation(Kind.FAMILY, "Ann", "They meet as they like", 0)),
                List.of(),
                EDITHS);
        assertThat(network.groups()).extracting(Group::kind).containsExactly(Kind.FAMILY, Kind.DECIDER);
        assertThat(network.groups().getLast().those().getFirst().words()).isEqualTo("Attorney");
    }

    @Test
    void a_case_that_turned_out_to_be_about_the_person_makes_nobody_of_them() {
        var other = file(13, EDITH);
        var names = new Elsewhere(other.id(), UUID.randomUUID(), "On their case", MONDAY, Instant.EPOCH);
        assertThat(of(List.of(), List.of(names), EDITHS, other).isEmpty()).isTrue();
    }

    @Test
    void what_the_person_does_themselves_is_not_said_of_somebody_around_them() {
        assertThat(names(of(
                        List.of(
                                relation(Kind.PARTNER, "edith", "In the plan: tell him", 1),
                                relation(Kind.PARTNER, "Edith  Abbott", "In the plan: tell him", 1),
                                relation(Kind.FAMILY, "Edith", "They meet as they like", 1)),
                        List.of(),
                        EDITHS)))
                .as("her aunt has the same name")
                .containsExactly("Edith");
    }

    @Test
    void who_is_thought_to_have_caused_harm_stands_alone_whoever_else_is_called_so() {
        var network = of(
                List.of(
                        relation(Kind.FAMILY, "Neil, his son", "They have no contact", 0),
                        new Relation(
                                Kind.THOUGHT_TO_HAVE_CAUSED_HARM,
                                "Neil, his son",
                                Is.since(null, "Person thought to have caused harm", ""),
                                new Relation.From.About("Restricted section", "/cases/1/alleged/2"),
                                null)),
                List.of(),
                EDITHS);
        assertThat(network.groups())
                .extracting(Group::kind)
                .containsExactly(Kind.FAMILY, Kind.THOUGHT_TO_HAVE_CAUSED_HARM);
        assertThat(network.groups().getFirst().those().getFirst().lines()).hasSize(1);
        assertThat(network.hasRestricted()).isTrue();
    }

    @Test
    void a_colleague_who_does_something_is_of_the_council_and_anybody_else_of_a_partner() {
        var is = Is.on(MONDAY, "Agreed: ring", "");
        assertThat(Relation.of(new Doer("Nadia Rahman", "nadia.rahman"), is, EDITHS.id(), UUID.randomUUID())
                        .kind())
                .isEqualTo(Kind.COLLEAGUE);
        assertThat(Relation.of(Doer.named("Jo Penn"), is, EDITHS.id(), UUID.randomUUID())
                        .kind())
                .isEqualTo(Kind.PARTNER);
        assertThat(is.dated()).isEqualTo("Agreed: ring, on 8 June 2026");
    }
}
