package org.ownwords.door;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the log of looks.
record Looked(
        String username,
        String method,
        String route,
        @Nullable UUID subject,
        @Nullable String searched,
        int status) {

    static long last() {
        return Rows.value("select coalesce(max(id), 0) from look") instanceof Long last ? last : 0;
    }

    static List<Looked> since(long last) {
        return Rows.of("select * from look where id > ? order by id", last).stream()
                .map(row -> new Looked(
                        String.valueOf(row.get("actor")),
                        String.valueOf(row.get("method")),
                        String.valueOf(row.get("route")),
                        (UUID) row.get("subject"),
                        (String) row.get("searched"),
                        row.get("status") instanceof Integer status ? status : 0))
                .toList();
    }
}
