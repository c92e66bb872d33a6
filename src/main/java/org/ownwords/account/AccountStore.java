package org.ownwords.account;

import static ownwords.generated.db.Tables.ACCOUNT;
import static ownwords.generated.db.Tables.INVITATION;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.access.ActorId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.Routines;

@Repository
class AccountStore {

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    Optional<Account> of(ActorId actor) {
        return db.select(ACCOUNT.PASSWORD, ACCOUNT.SECRET, ACCOUNT.LAST_STEP)
                .from(ACCOUNT)
                .where(ACCOUNT.ACTOR.eq(actor.value()))
                .fetchOptional(row -> new Account(row.value1(), new Secret(row.value2()), row.value3()));
    }

    /// Whether the step was not used before, and is now.
    boolean use(ActorId actor, long step) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.LAST_STEP, step)
                        .where(ACCOUNT.ACTOR.eq(actor.value()))
                        .and(ACCOUNT.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    void set(String authority, ActorId actor, Account account, Instant at) {
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.AUTHORITY, authority)
                .set(ACCOUNT.ACTOR, actor.value())
                .set(ACCOUNT.PASSWORD, account.password())
                .set(ACCOUNT.SECRET, account.secret().bytes())
                .set(ACCOUNT.LAST_STEP, account.lastStep())
                .set(ACCOUNT.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflict(ACCOUNT.AUTHORITY, ACCOUNT.ACTOR)
                .doUpdate()
                .set(ACCOUNT.PASSWORD, account.password())
                .set(ACCOUNT.SECRET, account.secret().bytes())
                .set(ACCOUNT.LAST_STEP, account.lastStep())
                .set(ACCOUNT.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void invite(Link link, ActorId actor, Instant until) {
        db.insertInto(INVITATION)
                .set(INVITATION.AUTHORITY, link.authority())
                .set(INVITATION.DIGEST, link.digest())
                .set(INVITATION.ACTOR, actor.value())
                .set(INVITATION.EXPIRES_AT, until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Whom it was made for, if it can still be used.
    Optional<ActorId> invited(Link link, Instant at) {
        return db.select(INVITATION.ACTOR)
                .from(INVITATION)
                .where(INVITATION.DIGEST.eq(link.digest()))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new ActorId(row.value1()));
    }

    /// Whether it had not been used before, and is now.
    boolean use(Link link, Instant at) {
        return db.update(INVITATION)
                        .set(INVITATION.USED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(INVITATION.DIGEST.eq(link.digest()))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
                        .execute()
                == 1;
    }

    boolean firstLinkOpens(Link link, Instant at) {
        return Boolean.TRUE.equals(db.select(Routines.firstLinkOpens(link.digest(), at.atOffset(ZoneOffset.UTC)))
                .fetchSingle()
                .value1());
    }

    /// Whether there may be another try, which is then counted.
    boolean mayTry(byte[] key, int most, Duration within, Instant now) {
        return Boolean.TRUE.equals(db.select(Routines.mayTryToSignIn(
                        key, most, now.minus(within).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC)))
                .fetchSingle()
                .value1());
    }

    /// Keeps that somebody has signed in from somewhere.
    void signedInFrom(byte[] place, Instant now) {
        Routines.signedInFrom(db.configuration(), place, now.atOffset(ZoneOffset.UTC));
    }

    /// Whether they have since.
    boolean hasSignedInFrom(byte[] place, Instant since) {
        return Boolean.TRUE.equals(db.select(Routines.hasSignedInFrom(place, since.atOffset(ZoneOffset.UTC)))
                .fetchSingle()
                .value1());
    }
}
