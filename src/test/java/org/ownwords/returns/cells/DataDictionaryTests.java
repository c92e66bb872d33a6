package org.ownwords.returns.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;

/// The analyst's dictionary is made from the views themselves.
@Tag("postgresql")
class DataDictionaryTests {

    private static final DSLContext DB = DSL.using(TestDatabase.get().owner(), org.jooq.SQLDialect.POSTGRES);

    private static String made() {
        var dictionary = new StringBuilder("""
                # The reporting schema

                What an analyst reads, with any tool: the views of the schema `reporting`. They show no names and no words, and the
                rows of one council. They are stable: columns are added, and none is renamed or given another meaning. This page is
                made from the comments in the database; `target/reporting.md` is what it should be.

                ## Reading them

                `bin/ownwords analyst meera --authority 990` gives an analyst a login of PostgreSQL, with a password that is shown
                once, and says where the database is. The login reads the schema `analysis`, which has the same views under the
                same names, for its own council whatever is set in the session; it cannot write, and a question that takes
                more than five minutes is given up unless they set another time. `--names` also opens `analysis.person_name`, which has
                `person_id`, `given_name`, `family_name` and `nhs_number`. `--remove` ends their sessions and takes the login away.
                Whoever was given one sees the record past the pages, so that no look of theirs is in the log: give it to few, and let
                PostgreSQL log them.

                The built-in database has another port after each start and none while nothing runs; an address that stays needs a
                server of your own. The first login of an analyst takes from everybody in the record's database what only the owner and
                the application need: the locks they take turns by, large objects, temporary tables. Where the owner is no superuser,
                the command prints what a superuser is to run; run it before you hand the login over. On a server of your own, the login
                may also sign in to every other database that lets everybody in: revoke `connect` from `public` on those, `template1` too.

                `reporting.age_band(born, died, last_day)` is the age band the return counts somebody under.
                """);
        for (var view : DB.fetch("""
                select c.oid::int as oid, c.relname as name, obj_description(c.oid) as meaning
                  from pg_class c
                 where c.relnamespace = 'reporting'::regnamespace and c.relkind = 'v'
                 order by c.relname
                """)) {
            dictionary.append("\n## %s\n\n%s\n\n| Column | Type | What it is |\n| --- | --- | --- |\n"
                    .formatted(view.get("name"), view.get("meaning")));
            for (var column : DB.fetch("""
                    select attname as name, format_type(atttypid, atttypmod) as type,
                           col_description(attrelid, attnum) as meaning
                      from pg_attribute where attrelid = ?::int::oid and attnum > 0 order by attnum
                    """, view.get("oid"))) {
                assertThat(column.get("meaning"))
                        .as("%s.%s has its meaning said", view.get("name"), column.get("name"))
                        .isNotNull();
                dictionary.append("| `%s` | %s | %s |\n"
                        .formatted(column.get("name"), column.get("type"), column.get("meaning")));
            }
        }
        return dictionary.toString();
    }

    @Test
    void the_dictionary_says_what_the_views_say() throws IOException {
        Files.writeString(Path.of("target", "reporting.md"), made());
        assertThat(Path.of("docs", "reporting.md")).content().isEqualTo(made());
    }

    @Test
    void no_view_shows_a_name_or_anybodys_words() {
        assertThat(DB.fetch("""
                        select column_name from information_schema.columns
                         where table_schema = 'reporting' and table_name <> 'council'
                        """).getValues("column_name", String.class))
                .doesNotContain(
                        "given_name",
                        "family_name",
                        "nhs_number",
                        "narrative",
                        "words",
                        "name",
                        "address",
                        "safe_contact");
    }
}
