package org.ownwords.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Mandate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.settings.SetUpFile.Read;

/// A set-up file, read whole or refused whole.
class SetUpReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Set<String> STAGES = Set.of("decision", "first-conversation", "enquiry");
    private static final String COUNCIL = """
            council:
              code: "0990"
              name: Larchmere Council
            """;

    private static SetUpFile whole(String text) {
        return switch (SetUpReader.read(text, STAGES, TODAY)) {
            case Read.Whole(var file) -> file;
            case Read.Refused(var wrong) -> throw new AssertionError(wrong.toString());
        };
    }

    private static List<String> wrong(String text) {
        return switch (SetUpReader.read(text, STAGES, TODAY)) {
            case Read.Whole(var file) -> throw new AssertionError(file.toString());
            case Read.Refused(var wrong) -> wrong.stream().map(Object::toString).toList();
        };
    }

    @Test
    void the_example_of_the_documentation_is_read_whole() throws IOException {
        var file = whole(Files.readString(Path.of("docs", "set-up-example.yaml")));
        assertThat(file.council().name()).isEqualTo("Larchmere Council");
        assertThat(file.teams()).contains(new Team("hospital-team", "Hospital team"));
        assertThat(file.people())
                .extracting(person -> person.post().who().role())
                .containsExactly(Role.ADMINISTRATOR, Role.MANAGER, Role.PRACTITIONER, Role.PRACTITIONER);
        assertThat(file.people())
                .extracting(person -> person.post().who().mandate())
                .containsExactly(
                        null,
                        null,
                        new Mandate(Set.of(Power.DECIDE, Power.SIGN_OFF, Power.AUDIT), null, null),
                        new Mandate(Set.of(), null, null));
        assertThat(file.rules().targets()).hasSize(3);
        assertThat(file.organisations()).hasSize(2);
        assertThat(file.rules().words()).hasSize(1);
        assertThat(file.rules().drafts()).isPresent();
    }

    @Test
    void every_value_is_what_is_written() {
        var file = whole(COUNCIL + """
                people:
                  - {name: No, username: "0042", role: manager, from: 2026-05-01}
                """);
        assertThat(file.council().code()).isEqualTo("0990");
        var post = file.people().getFirst().post();
        assertThat(post.who().name()).isEqualTo("No");
        assertThat(post.who().username()).isEqualTo("0042");
        assertThat(post.from()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_line() {
        assertThat(wrong("""
                council:
                  code: larchmere
                teams:
                  - name: Adults
                  - name: adults
                people:
                  - name: Nadia Rahman
                    username: nadia rahman
                    role: boss
                    team: Hospital
                    manager: yes
                targets:
                  - stage: phone-call
                    working-days: soon
                    from: 1 May
                words:
                  - list: abuse-type
                    code: shouting
                    words: Shouting
                drafts-kept-days: 0
                """))
                .containsExactly(
                        "Line 2: code is the CASSR code of the council: three to five letters or digits.",
                        "Line 2: name is missing.",
                        "Line 5: There is another team called adults.",
                        "Line 8: username has no spaces, and 2 to 100 letters, digits or ._@+-.",
                        "Line 9: role is “boss”, and has to be one of: practitioner, manager, board-viewer, analyst,"
                                + " interviewer, administrator.",
                        "Line 10: team is “Hospital”, and has to be one of those under teams.",
                        "Line 11: manager has no meaning here. What has: name, username, role, team, decides,"
                                + " signs-off, audits, from, until.",
                        "Line 13: stage is “phone-call”, and has to be one of: decision, enquiry, first-conversation.",
                        "Line 14: working-days is “soon”, and has to be a number from 0 to 999.",
                        "Line 15: from is “1 May”, and has to be a day like 2026-04-01.",
                        "Line 18: code is “shouting”, and has to be one of: physical, sexual, psychological, financial,"
                                + " discriminatory, organisational, neglect, domestic, sexual-exploitation,"
                                + " modern-slavery, self-neglect.",
                        "Line 20: drafts-kept-days is “0”, and has to be a number from 1 to 999.");
    }

    @Test
    void what_is_there_twice_or_in_another_shape_is_refused() {
        assertThat(wrong("")).isNotEmpty();
        assertThat(wrong("council: Larchmere")).singleElement().asString().startsWith("Line 1: Names with");
        assertThat(wrong("council:\n  code: [990]\n  name: L\n  name: M"))
                .containsExactly("Line 2: code is one value, and no list.", "Line 4: name is there twice.");
        assertThat(wrong(COUNCIL + "teams: Adults\n"))
                .containsExactly("Line 4: teams is a list: each begins with a hyphen.");
        assertThat(wrong(COUNCIL + "teams:\n\t- name: Adults\n"))
                .singleElement()
                .asString()
                .startsWith("Line 5: It cannot be read as YAML");
        assertThat(wrong(COUNCIL + """
                people:
                  - {name: Judith Marsh, username: judith, role: board-viewer, signs-off: yes}
                  - {name: Judith Moor, username: judith, role: analyst, from: 2026-05-01, until: 2026-04-01}
                """))
                .containsExactly(
                        "Line 5: Only a practitioner or a manager decides, signs off and reads case files for audits.",
                        "Line 6: Somebody else in this file signs in as judith.",
                        "Line 6: until is before from.");
    }
}
