package org.ownwords.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Scratch;
import org.ownwords.access.Actor;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.vocabulary.Gender;

/// Finding one person among five thousand, as the application's own user: what a superuser's plan shows is another
/// story.
@Tag("postgresql")
class FindingTests {

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

    /// Keeps what is asked.
    private static final class Asked implements ExecuteListener {

        private final List<Query> queries = new ArrayList<>();

        @Override
        public void executeStart(ExecuteContext context) {
            if (context.query() != null) {
                queries.add(context.query());
            }
        }
    }

    private interface Asking<T> {
        T of(DSLContext db) throws SQLException;
    }

    private static <T> T asApplication(Asking<T> asking) throws SQLException {
        try (var connection = SCRATCH.application().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "select set_config('ownwords.authority', '990', true)");
            return asking.of(DSL.using(connection, SQLDialect.POSTGRES));
        }
    }

    private static List<String> found(String typed) throws SQLException {
        return asApplication(db -> new FindingStore(new PersonStore(db))
                .search(NADIA, org.ownwords.person.Query.of(typed)).stream()
                        .map(Person::name)
                        .toList());
    }

    private static List<String> likely(Details details) throws SQLException {
        return asApplication(db -> new FindingStore(new PersonStore(db))
                .like(NADIA, details).stream().map(Person::name).toList());
    }

    private static Details details(String given, String family, @Nullable LocalDate born, @Nullable String nhsNumber) {
        return new Details(given, family, born, null, Gender.FEMALE, null, nhsNumber, null, null, null, null);
    }

    /// How PostgreSQL goes about what the store asks.
    private static String plan(Asking<?> asking) throws SQLException {
        return asApplication(db -> {
            var asked = new Asked();
            asking.of(DSL.using(db.configuration().derive(new DefaultExecuteListenerProvider(asked))));
            return db.explain(asked.queries.getFirst()).plan();
        });
    }

    @Test
    void names_are_found_by_how_they_begin_in_any_order_and_in_small_letters_or_capitals() throws SQLException {
        assertThat(found("abbott52")).containsExactlyInAnyOrderElementsOf(expected("abbott52"));
        assertThat(found("ABBOTT52 clare"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("Clare") && name.contains("Abbott52"));
        assertThat(found("clare abbott52")).isEqualTo(found("ABBOTT52 clare"));
        assertThat(found("o’hara141")).isNotEmpty().allMatch(name -> name.contains("O’Hara141"));
        assertThat(found("stone3 dev")).isNotEmpty().allMatch(name -> name.matches("dev.* STONE3.*"));
        assertThat(found("åsa abbott52")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bott", "abbott%", "abbott_2", "\\", "abbott521"})
    void a_name_is_not_found_by_anything_else_in_it(String typed) throws SQLException {
        assertThat(found(typed)).isEmpty();
    }

    /// Everybody whose family name begins so.
    private static List<String> expected(String beginning) throws SQLException {
        return asApplication(db -> db.resultQuery(
                        "select given_name || ' ' || family_name from person_details where starts_with(lower(family_name), ?)",
                        beginning)
                .fetch(0, String.class));
    }

    @Test
    void a_date_of_birth_and_an_nhs_number_find_whoever_has_them() throws SQLException {
        assertThat(found("2 1 1930")).containsExactly("Ben 1 O’Hara1");
        assertThat(found("2 1 1930 ben")).containsExactly("Ben 1 O’Hara1");
        assertThat(found("2 1 1930 ada")).isEmpty();
    }

    @Test
    void whoever_may_be_the_same_person_is_offered() throws SQLException {
        assertThat(likely(details("Bernadette", "o’hara1", null, null)))
                .as("family name and initial")
                .contains("Ben 1 O’Hara1")
                .allMatch(name -> name.startsWith("B"));
        assertThat(likely(details("Xenia", "O’Hara1", LocalDate.of(1930, 1, 2), null)))
                .as("family name and day of birth")
                .containsExactly("Ben 1 O’Hara1");
        assertThat(likely(details("ben 1", "Jones", LocalDate.of(1930, 1, 2), null)))
                .as("given name and day of birth")
                .containsExactly("Ben 1 O’Hara1");
        assertThat(likely(details("Xenia", "Jones", LocalDate.of(1930, 1, 2), null)))
                .as("day of birth alone")
                .isEmpty();
        assertThat(likely(details("Xenia", "Jones", null, "9000000001")))
                .as("NHS number")
                .containsExactly("Ben 1 O’Hara1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbott52", "clare abbott52", "2 1 1930", "2 1 1930 ben", "943 476 5919"})
    void a_search_looks_names_up_and_reads_no_table_whole(String typed) throws SQLException {
        assertThat(plan(db -> new FindingStore(new PersonStore(db)).search(NADIA, org.ownwords.person.Query.of(typed))))
                .contains("Index")
                .doesNotContain("Seq Scan");
    }

    @Test
    void looking_for_the_same_person_reads_no_table_whole() throws SQLException {
        assertThat(plan(db -> new FindingStore(new PersonStore(db))
                        .like(NADIA, details("Ben", "O’Hara1", LocalDate.of(1930, 1, 2), "9000000001"))))
                .contains("person_name_by_family", "person_details_by_birth", "person_details_by_nhs_number")
                .doesNotContain("Seq Scan");
    }
}
