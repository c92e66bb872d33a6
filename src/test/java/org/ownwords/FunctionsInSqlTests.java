package org.ownwords;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Functions that are one question with arguments. What PostgreSQL cannot put into the question that calls it, it asks
/// first and in full, and no index helps.
@Tag("postgresql")
class FunctionsInSqlTests {

    private static final Map<String, String> ARGUMENTS = Map.of(
            "text", "'990'",
            "date", "date '2026-03-31'",
            "timestamp with time zone", "timestamptz '2026-03-31T23:00:00Z'",
            "uuid", "'5a1c4b1e-51a5-4c6e-8f43-3c1f6d1f0a01'::uuid",
            "uuid[]", "array['5a1c4b1e-51a5-4c6e-8f43-3c1f6d1f0a01'::uuid]");

    private record Function(String name, List<String> arguments) {

        String called() {
            return "%s(%s)"
                    .formatted(
                            name,
                            arguments.stream()
                                    .map(type -> Objects.requireNonNull(ARGUMENTS.get(type), type))
                                    .collect(joining(", ")));
        }

        boolean isAskedFirst(String plan) {
            return plan.contains("Function Scan on " + name);
        }
    }

    @Test
    void each_is_put_into_the_question_that_calls_it() throws SQLException {
        try (var connection = TestDatabase.get().application().getConnection()) {
            connection.setAutoCommit(false);
            var db = DSL.using(connection);
            db.execute("select set_config('ownwords.authority', '990', true)");
            db.execute("set local enable_hashjoin = off");
            db.execute("set local enable_mergejoin = off");
            var functions = functions(connection);
            assertThat(functions).hasSizeGreaterThan(10);
            for (var each : functions) {
                var plan = db.fetch("explain select * from " + each.called()).format();
                assertThat(plan).contains("cost=");
                assertThat(functions.stream().filter(other -> other.isAskedFirst(plan)))
                        .as("what is asked before %s", each.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void one_that_is_asked_first_would_be_seen() throws SQLException {
        try (var connection = TestDatabase.get().application().getConnection()) {
            var strict = new Function("signed", List.of());
            try (var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("""
                        create function pg_temp.signed(council text) returns table (code text) language sql stable strict
                        begin atomic select a.code from public.authority a where a.code = council; end""");
            }
            var plan = DSL.using(connection)
                    .fetch("explain select * from pg_temp.signed('990')")
                    .format();
            assertThat(strict.isAskedFirst(plan)).isTrue();
            connection.rollback();
        }
    }

    private static List<Function> functions(Connection connection) {
        return DSL.using(connection).fetch("""
                        select p.proname, array(select format_type(t, null) from unnest(p.proargtypes) with ordinality as a(t, n) order by n)
                          from pg_proc p
                          join pg_language l on l.oid = p.prolang
                         where p.pronamespace = 'public'::regnamespace and l.lanname = 'sql' and p.proretset and not p.prosecdef
                           and has_function_privilege('ownwords_app', p.oid, 'execute')
                        """).stream()
                .map(row -> new Function(
                        row.get(0, String.class),
                        Stream.of(row.get(1, String[].class)).toList()))
                .toList();
    }
}
