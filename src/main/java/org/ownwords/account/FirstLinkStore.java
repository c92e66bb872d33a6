package org.ownwords.account;

import static ownwords.generated.db.Tables.FIRST_LINK;
import static ownwords.generated.db.Tables.PRACTITIONER;

import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Writes as the owner: the application may only ask whether a link opens.
final class FirstLinkStore {

    private final DataSource owner;

    FirstLinkStore(DataSource owner) {
        this.owner = owner;
    }

    /// Whether nobody works here yet; then this link opens, and no other.
    boolean replace(Link link, Instant until) {
        return DSL.using(owner, SQLDialect.POSTGRES).transactionResult(transaction -> {
            var db = transaction.dsl();
            db.deleteFrom(FIRST_LINK).execute();
            if (db.fetchExists(PRACTITIONER)) {
                return false;
            }
            db.insertInto(FIRST_LINK)
                    .set(FIRST_LINK.DIGEST, link.digest())
                    .set(FIRST_LINK.EXPIRES_AT, until.atOffset(ZoneOffset.UTC))
                    .execute();
            return true;
        });
    }
}
