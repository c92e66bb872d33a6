package org.ownwords.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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
import org.ownwords.spelling.Spelled;
import org.ownwords.vocabulary.Gender;

/// Finding one person among five thousand in whatever way their name is written, as the application's own
/// user: what a superuser's plan shows is another story.
@Tag("postgresql")
class FindingTests {

    /// The few joined records are read whole where there are none.
    private static final String READS_WHOLE = "Seq Scan on person_(?!joined|parted)";

    private static final Actor NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, "safeguarding");

    private static final Scratch SCRATCH = Scratch.empty();

    @BeforeAll
    static void record_five_thousand() throws SQLException {
        try (var connection = SCRATCH.owner().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, """
                    create temporary table somebody on commit drop as
                    select gen_random_uuid() as person_id, gen_random_uuid() as id,
                           (array['Ada', 'Ben', 'Clare', 'dev', 'Åsa'])[1 + n % 5] || case when n % 7 = 0 then '' else ' ' || n end
                               as given_name,
                           (array['Abbott', 'O’Hara', 'van der Berg', 'STONE'])[1 + n % 4] || n % 499 as family_name,
                           date '1930-01-01' + n as born, '9' || lpad(n::text, 9, '0') as nhs_number
                      from generate_series(1, 5000) n
                     union all
                    select gen_random_uuid(), gen_random_uuid(), given, family, born, nhs
                      from (values ('Mary Ann', 'O’Hara', null::date, null), ('José', 'Núñez', null, null),
                                   ('Alma', 'Smith-Jones', null, null), ('Anna', 'van der Berg', null, null),
                                   ('Katherine', 'Lee', '1952-05-03', '9434765919'), ('Catherine', 'Leigh', '1960-07-08', null),
                                   ('Wilhelmina', 'Zadek', null, null)) as cast_of (given, family, born, nhs)
                    """);
            execute(connection, "insert into person select '990', person_id, now(), 'ade' from somebody");
            execute(connection, """
                    insert into person_details (authority, id, person_id, given_name, family_name, date_of_birth, nhs_number,
                                                gender, recorded_at, recorded_by)
                    select '990', id, person_id, given_name, family_name, born, nhs_number, 'female', now(), 'ade'
                      from somebody
                    """);
            execute(connection, """
                    create temporary table new_fact on commit drop as
                    select '990'::text as authority, person_id as chain_id, 1 as seq, 'PersonRegistered'::text as kind,
                           'person'::text as row_table, person_id as row_id, now() as happened_at, ''::bytea as row_digest
                      from somebody
                     union all
                    select '990', person_id, 2, 'DetailsRecorded', 'person_details', id, now(), '' from somebody
                    """);
            execute(connection, "call append_facts(now(), 'ade')");
            execute(connection, """
                    create temporary table married on commit drop as
                    select d.person_id, d.id as replaces, gen_random_uuid() as id
                      from person_details d where d.given_name = 'Wilhelmina'
                    """);
            execute(connection, """
                    insert into person_details (authority, id, person_id, replaces, given_name, family_name, gender,
                                                recorded_at, recorded_by)
                    select '990', id, person_id, replaces, 'Wilhelmina', 'Quigley', 'female', now(), 'ade' from married
                    """);
            execute(connection, "drop table new_fact");
            execute(connection, """
                    create temporary table new_fact on commit drop as
                    select '990'::text as authority, person_id as chain_id, 3 as seq, 'DetailsRecorded'::text as kind,
                           'person_details'::text as row_table, id as row_id, now() as happened_at, ''::bytea as row_digest
                      from married
                    """);
            execute(connection, "call append_facts(now(), 'ade')");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum analyze");
        }
    }

    @AfterAll
    static void away_with_them() {
        SCRATCH.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static <T> T asApplication(Plans.Asking<T> asking) throws SQLException {
        return Plans.asApplication(SCRATCH, asking);
    }

    private static List<Found> search(String typed) throws SQLException {
        return asApplication(db -> finding(db).search(NADIA, org.ownwords.person.Query.of(typed)));
    }

    private static FindingStore finding(DSLContext db) {
        return new FindingStore(new PersonStore(db), new NameStore(db), Spelled.by(db));
    }

    private static AlikeStore alike(DSLContext db) {
        return new AlikeStore(new PersonStore(db), new NameStore(db), Spelled.by(db));
    }

    private static List<String> found(String typed) throws SQLException {
        return search(typed).stream().map(each -> each.person().name()).toList();
    }

    /// Those who are offered, each with why.
    private static Map<String, Found.By> likely(Details details) throws SQLException {
        var likely = new LinkedHashMap<String, Found.By>();
        asApplication(db -> alike(db).like(NADIA, details))
                .forEach(each -> likely.put(each.person().name(), each.by()));
        return likely;
    }

    private static Details details(String given, String family, @Nullable LocalDate born, @Nullable String nhsNumber) {
        return new Details(given, family, born, null, Gender.FEMALE, null, nhsNumber, null, null, null, null);
    }

    @Test
    void names_are_found_by_how_they_begin_in_any_order_and_in_small_letters_or_capitals() throws SQLException {
        assertThat(found("abbott52")).isNotEmpty().allMatch(name -> name.contains("Abbott52"));
        assertThat(found("ABBOTT52 clare"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("Clare") && name.contains("Abbott52"));
        assertThat(found("clare abbott52")).isEqualTo(found("ABBOTT52 clare"));
        assertThat(found("stone3 dev")).isNotEmpty().allMatch(name -> name.matches("dev.* STONE3.*"));
        assertThat(found("asa abbott52")).isNotEmpty().allMatch(name -> name.startsWith("Åsa"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mary ann o'hara      | Mary Ann O’Hara
                    MARY ANN O´HARA      | Mary Ann O’Hara
                    maryann ohara        | Mary Ann O’Hara
                    mary o hara          | Mary Ann O’Hara
                    o hara, mary ann     | Mary Ann O’Hara
                    jose nunez           | José Núñez
                    JOSÉ NÚÑEZ           | José Núñez
                    smith jones          | Alma Smith-Jones
                    smithjones           | Alma Smith-Jones
                    jones alma           | Alma Smith-Jones
                    smith‑jones          | Alma Smith-Jones
                    catherine lee        | Katherine Lee
                    lee kathryn          | Katherine Lee
                    lee, katherine       | Katherine Lee
                    van der Berg, Anna   | Anna van der Berg
                    anna vanderberg      | Anna van der Berg
                    anna berg            | Anna van der Berg
                    katherine 3 May 1952 | Katherine Lee
                    katherine 03/05/52   | Katherine Lee
                    1952-05-03 katherine | Katherine Lee
                    katherine lee 1952   | Katherine Lee
                    NHS 943 476 5919     | Katherine Lee
                    """)
    void a_person_is_found_however_their_name_is_written(String typed, String name) throws SQLException {
        assertThat(found(typed)).first().isEqualTo(name);
    }

    @Test
    void whoever_has_the_very_name_comes_before_whoever_has_one_that_sounds_like_it() throws SQLException {
        assertThat(search("catherine leigh"))
                .extracting(each -> each.person().name() + ": " + each.by())
                .containsExactly("Catherine Leigh: NAME", "Katherine Lee: SOUND");
        assertThat(search("katherine lee 4 May 1952"))
                .as("another day")
                .extracting(Found::by)
                .containsExactly(Found.By.NAME_NOT_BIRTH);
        assertThat(search("catherine lee 3/5/52"))
                .as("the day, and a name that sounds like it")
                .extracting(Found::by)
                .containsExactly(Found.By.BIRTH_AND_SIMILAR_NAME);
    }

    @Test
    void a_person_is_found_by_the_name_they_have_now() throws SQLException {
        assertThat(found("wilhelmina quigley")).containsExactly("Wilhelmina Quigley");
        assertThat(found("wilhelmina zadek")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bott", "ott52", "\\", "%", "_", "abbott521"})
    void a_name_is_not_found_by_anything_else_in_it(String typed) throws SQLException {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void a_date_of_birth_finds_whoever_has_it() throws SQLException {
        assertThat(found("2 1 1930")).containsExactly("Ben 1 O’Hara1");
        assertThat(found("2 1 1930 ben")).first().isEqualTo("Ben 1 O’Hara1");
    }

    @Test
    void whoever_may_be_the_same_person_is_offered_with_the_reason() throws SQLException {
        assertThat(likely(details("Catherine", "Leigh", LocalDate.of(1952, 5, 3), null)))
                .containsEntry("Katherine Lee", Found.By.BIRTH_AND_SIMILAR_NAME);
        assertThat(likely(details("Lee", "Catherine", null, null))).containsEntry("Katherine Lee", Found.By.SOUND);
        assertThat(likely(details("jose", "nunez", null, null))).containsEntry("José Núñez", Found.By.NAME);
        assertThat(likely(details("Maryann", "O'Hara", null, null))).containsEntry("Mary Ann O’Hara", Found.By.NAME);
        assertThat(likely(details("Anna", "Vanderberg", null, null))).containsEntry("Anna van der Berg", Found.By.NAME);
        assertThat(likely(details("Kate", "Lee", LocalDate.of(1952, 3, 5), null)))
                .as("day and month the other way round")
                .isEmpty();
        assertThat(likely(details("Kate", "Lee", LocalDate.of(1952, 5, 30), null)))
                .containsEntry("Katherine Lee", Found.By.INITIAL);
        assertThat(likely(details("Ben", "O’Hara1", LocalDate.of(1930, 1, 2), null)))
                .containsEntry("Ben 1 O’Hara1", Found.By.NAME_AND_BIRTH);
        assertThat(likely(details("Xenia", "Jones", LocalDate.of(1930, 1, 2), null)))
                .as("day of birth alone")
                .isEmpty();
        assertThat(likely(details("Xenia", "Not known", LocalDate.of(1930, 1, 2), null)))
                .as("no name")
                .isEmpty();
        assertThat(likely(details("Xenia", "Jones", null, "9000000001")))
                .containsExactly(Map.entry("Ben 1 O’Hara1", Found.By.NHS_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbott52",
                "clare abbott52",
                "catherine leigh",
                "2 1 1930",
                "2 1 1930 ben",
                "ben 1930",
                "943 476 5919"
            })
    void a_search_looks_names_up_and_reads_no_table_whole(String typed) throws SQLException {
        assertThat(Plans.of(SCRATCH, db -> finding(db).search(NADIA, org.ownwords.person.Query.of(typed))))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).contains("Index").doesNotContainPattern(READS_WHOLE));
    }

    @Test
    void looking_for_the_same_person_reads_no_table_whole() throws SQLException {
        assertThat(Plans.of(
                        SCRATCH,
                        db -> alike(db).like(NADIA, details("Ben", "O’Hara1", LocalDate.of(1930, 1, 2), "9000000001"))))
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan).doesNotContainPattern(READS_WHOLE))
                .anySatisfy(plan -> assertThat(plan).contains("person_details_by_nhs_number"))
                .anySatisfy(plan -> assertThat(plan).contains("person_name_by_birth", "person_name_by_word"));
    }

    @Test
    void people_recorded_before_this_can_be_found_once_it_is_there() throws SQLException {
        try (var upgraded = Scratch.migratedFrom(
                        93,
                        "insert into person values ('990', '5f0c1f6e-2a55-4a0c-9a39-0d4a3c1b7e11', now(), 'ade')",
                        """
                        insert into person_details (authority, id, person_id, given_name, family_name, gender, recorded_at,
                                                    recorded_by)
                        values ('990', gen_random_uuid(), '5f0c1f6e-2a55-4a0c-9a39-0d4a3c1b7e11', 'José', 'Núñez', 'male',
                                now(), 'ade')
                        """);
                var connection = upgraded.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(word, ' ' order by word) from person_name")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("jose nunez");
        }
    }
}
