package org.ownwords.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Plans;
import org.ownwords.Scratch;
import org.ownwords.access.Actor;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Whoever opens a person or a case waits for the joinings of that person, and not for those of the whole council.
@Tag("postgresql")
class LookedUpTests {

    private static final Actor NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, "safeguarding");

    private static final Pattern READS_ALL = Pattern.compile("\\bCASE_PERSON\\b|\\b(from|join) case_person\\b");

    private static final Scratch SCRATCH = Scratch.empty();

    /// Of 9,000 people with a case each, 3,000 joined, one to the next, some by two and three joinings,
    /// some parted, of which some were joined again; and 100 cases moved, half of them twice.
    @BeforeAll
    static void join_many() throws SQLException {
        SCRATCH.tamper(
                """
                create table somebody as
                select n, md5('person ' || n)::uuid as id, md5('case ' || n)::uuid as case_id,
                       timestamptz '2026-01-01 09:00Z' + n * interval '1 second' as at
                  from generate_series(1, 9000) n
                """,
                "insert into person select '990', id, at, 'ade' from somebody",
                """
                insert into person_details (authority, id, person_id, given_name, family_name, gender, recorded_at, recorded_by)
                select '990', md5('details ' || n)::uuid, id, 'Ada', 'Abbott ' || n, 'female', at, 'ade' from somebody
                """,
                """
                insert into case_file (authority, id, person_id, recorded_at, recorded_by)
                select '990', case_id, id, at, 'ade' from somebody
                """,
                """
                insert into person_joined (authority, id, person_id, into_id, why, recorded_at, recorded_by)
                select '990', md5('joined ' || n.n)::uuid, n.id, next.id, 'Twice', n.at + interval '1 day', 'ade'
                  from somebody n
                  join somebody next on next.n = n.n + 1
                 where (n.n % 3 = 1 and n.n % 120 <> 4) or n.n % 60 = 2 or n.n % 120 = 3
                """,
                """
                insert into person_parted (authority, id, joined_id, why, recorded_at, recorded_by)
                select '990', md5('parted ' || n)::uuid, md5('joined ' || n)::uuid, 'Two', at + interval '2 days', 'ade'
                  from somebody where n % 30 = 7
                """,
                """
                insert into person_joined (authority, id, person_id, into_id, why, recorded_at, recorded_by)
                select '990', md5('again ' || n.n)::uuid, n.id, next.id, 'After all', n.at + interval '3 days', 'ade'
                  from somebody n
                  join somebody next on next.n = n.n + 1
                 where n.n % 60 = 7
                """,
                """
                insert into case_moved (authority, id, case_id, number, from_id, to_id, why, recorded_at, recorded_by)
                select '990', md5('moved ' || n.n || ' ' || number)::uuid, n.case_id, number, n.id, other.id, 'Mixed up',
                       n.at + number * interval '1 hour', 'ade'
                  from somebody n
                 cross join generate_series(1, 2) number
                  join somebody other on other.n = n.n + 10 * number
                 where n.n % 90 = 10 and (number = 1 or n.n % 180 = 10)
                """,
                "analyze");
    }

    @AfterAll
    static void away_with_them() {
        SCRATCH.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'select authority, case_id, person_id from case_about', 'select authority, case_id, person_id from case_person'",
        "'select person_id, stands_as from person_records', 'select person_id, stands_as from person_stands_as'"
    })
    void what_is_looked_up_is_what_is_worked_out_for_all(String lookedUp, String workedOut) throws SQLException {
        assertThat(Plans.<Integer>asApplication(
                        SCRATCH, db -> db.fetch(lookedUp).size()))
                .isGreaterThan(2900);
        assertThat(Plans.<Boolean>asApplication(
                        SCRATCH,
                        db -> db.fetch("(%1$s except all %2$s) union all (%2$s except all %1$s)"
                                        .formatted(lookedUp, workedOut))
                                .isEmpty()))
                .isTrue();
    }

    /// Of the four records of one person: the one that stays, and the one that was joined first.
    @ParameterizedTest
    @ValueSource(ints = {4, 1})
    void a_person_and_a_case_are_found_without_the_joinings_of_others(int n) throws SQLException {
        var person = new PersonId(md5("person " + n));
        var caseId = new CaseId(md5("case " + n));
        var plans = Plans.of(SCRATCH, db -> {
            var people = new PersonStore(db);
            var cases = new CaseStore(db);
            var details = new DetailsStore(db);
            assertThat(people.findStanding(NADIA, person))
                    .get()
                    .extracting(Person::name)
                    .isEqualTo("Ada Abbott 4");
            assertThat(people.standingAs(NADIA, person)).hasSize(n == 4 ? 3 : 0);
            assertThat(cases.find(NADIA, caseId))
                    .get()
                    .extracting(file -> file.person().name())
                    .isEqualTo("Ada Abbott 4");
            assertThat(cases.about(NADIA, person)).hasSize(n == 4 ? 4 : 0);
            assertThat(details.told(person.chain())).hasSize(1);
            return details.told(caseId.chain());
        });
        assertThat(plans)
                .hasSize(6)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("Index")
                        .doesNotContain("Seq Scan on person_joined", "Seq Scan on case_file"));
    }

    /// As `md5(...)::uuid` has it.
    private static UUID md5(String words) {
        try {
            var bytes = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(words.getBytes(UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What works out all of them is for those who count, send or bring in.
    @Test
    void no_page_asks_for_whom_all_cases_are_about() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(LookedUpTests::readsAll)
                            .map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("PersonSends.java", "OutcomeBringsIn.java");
        }
    }

    private static boolean readsAll(Path file) {
        try {
            return READS_ALL.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
