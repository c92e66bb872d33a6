package org.ownwords;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// What is asked of a scratch database as the application's own user of council 990, under row-level security, and
/// how PostgreSQL goes about it: what a superuser's plan shows is another story.
public final class Plans {

    private Plans() {}

    public interface Asking<T> {
        T of(DSLContext db) throws SQLException;
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

    public static <T> T asApplication(Scratch scratch, Asking<T> asking) throws SQLException {
        try (var connection = scratch.application().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('ownwords.authority', '990', true)");
            }
            return asking.of(DSL.using(connection, SQLDialect.POSTGRES));
        }
    }

    /// How each thing is looked up that is asked, but for the spelling of what was typed.
    public static List<String> of(Scratch scratch, Asking<?> asking) throws SQLException {
        return asApplication(scratch, db -> {
            var asked = new Asked();
            asking.of(DSL.using(db.configuration().derive(new DefaultExecuteListenerProvider(asked))));
            return asked.queries.stream()
                    .filter(query -> !query.getSQL().contains("string_to_table"))
                    .map(query -> db.explain(query).plan())
                    .toList();
        });
    }
}
