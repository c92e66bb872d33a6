package org.ownwords.access;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.POST;
import static ownwords.generated.db.Tables.PRACTITIONER;
import static ownwords.generated.db.Tables.PRACTITIONER_SIGNING_IN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.history.Chain;
import org.springframework.stereotype.Repository;

@Repository
class PostStore {

    private static final int MOST = 2000;

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            POST.ID,
            POST.ACTOR,
            POST.USERNAME,
            POST.NAME,
            POST.ROLE,
            POST.TEAM,
            POST.MAY_DECIDE,
            POST.MAY_SIGN_OFF,
            POST.MAY_AUDIT,
            POST.MAY_FROM,
            POST.MAY_UNTIL,
            POST.FROM_DAY,
            POST.UNTIL_DAY,
            POST.WHY,
            POST.RECORDED_AT,
            POST.RECORDED_BY);

    private final DSLContext db;

    PostStore(DSLContext db) {
        this.db = db;
    }

    Optional<Post> recorded(UUID post) {
        return db.select(COLUMNS).from(POST).where(POST.ID.eq(post)).fetchOptional(PostStore::post);
    }

    /// The chain of somebody new, or nothing where their username is taken.
    Optional<Chain> addPerson(Post.Holder who, String authority) {
        return db.insertInto(PRACTITIONER)
                .set(PRACTITIONER.AUTHORITY, authority)
                .set(PRACTITIONER.ID, who.actor().value())
                .set(PRACTITIONER.USERNAME, who.username())
                .onConflictDoNothing()
                .returningResult(PRACTITIONER.CHAIN_ID)
                .fetchOptional(PRACTITIONER.CHAIN_ID)
                .map(Chain::new);
    }

    Chain chain(ActorId actor) {
        return new Chain(db.select(PRACTITIONER.CHAIN_ID)
                .from(PRACTITIONER)
                .where(PRACTITIONER.ID.eq(actor.value()))
                .fetchSingle()
                .value1());
    }

    /// Whether nobody else signs in with it, in whichever council.
    boolean mayUse(String username, ActorId actor) {
        var found = PRACTITIONER_SIGNING_IN(username);
        return !db.fetchExists(selectOne().from(found).where(found.ACTOR.ne(actor.value())));
    }

    void rename(Post.Holder who) {
        db.update(PRACTITIONER)
                .set(PRACTITIONER.USERNAME, who.username())
                .where(PRACTITIONER.ID.eq(who.actor().value()))
                .and(PRACTITIONER.USERNAME.ne(who.username()))
                .execute();
    }

    /// Whether it was added: not where somebody else has replaced the same in between.
    boolean add(Post post, Optional<UUID> replaces, By by) {
        var role = post.who().role();
        var mandate = post.who().mandate();
        return db.insertInto(POST)
                        .set(POST.AUTHORITY, by.authority())
                        .set(POST.ID, post.id())
                        .set(POST.ACTOR, post.who().actor().value())
                        .set(POST.USERNAME, post.who().username())
                        .set(POST.NAME, post.who().name())
                        .set(POST.ROLE, role == null ? null : role.code())
                        .set(POST.TEAM, post.who().team())
                        .set(
                                POST.MAY_DECIDE,
                                mandate == null ? null : mandate.powers().contains(Power.DECIDE))
                        .set(
                                POST.MAY_SIGN_OFF,
                                mandate == null ? null : mandate.powers().contains(Power.SIGN_OFF))
                        .set(
                                POST.MAY_AUDIT,
                                (mandate != null && mandate.powers().contains(Power.AUDIT)) ? true : null)
                        .set(POST.MAY_FROM, mandate == null ? null : mandate.from())
                        .set(POST.MAY_UNTIL, mandate == null ? null : mandate.until())
                        .set(POST.FROM_DAY, post.from())
                        .set(POST.UNTIL_DAY, post.until())
                        .set(POST.WHY, post.why())
                        .set(POST.REPLACES, replaces.orElse(null))
                        .set(POST.RECORDED_AT, by.recordedAt())
                        .set(POST.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Post> all() {
        return db
                .select(COLUMNS)
                .distinctOn(POST.AUTHORITY, POST.ACTOR)
                .from(POST)
                .orderBy(POST.AUTHORITY, POST.ACTOR, POST.RECORDED_AT.desc(), POST.ID)
                .limit(MOST)
                .fetch(PostStore::post)
                .stream()
                .sorted(Comparator.comparing(post -> post.who().name()))
                .toList();
    }

    Optional<Post> last(ActorId actor) {
        return history(actor).stream().findFirst().map(PostEntry::post);
    }

    List<PostEntry> history(ActorId actor) {
        return db.select(COLUMNS)
                .from(POST)
                .where(POST.ACTOR.eq(actor.value()))
                .orderBy(POST.RECORDED_AT.desc(), POST.ID)
                .limit(MOST)
                .fetch(row ->
                        new PostEntry(post(row), row.get(POST.RECORDED_AT).toInstant(), row.get(POST.RECORDED_BY)));
    }

    /// Everything that was recorded of those who are or were called something, in
    /// whatever case, the newest first.
    List<Post> ofThoseCalled(String name) {
        var called = select(POST.ACTOR)
                .from(POST)
                .where(lower(POST.NAME).eq(lower(val(name.strip().replaceAll("\\s+", " ")))));
        return db.select(COLUMNS)
                .from(POST)
                .where(POST.ACTOR.in(called))
                .orderBy(POST.RECORDED_AT.desc(), POST.ID)
                .limit(MOST)
                .fetch(PostStore::post);
    }

    private static Post post(Record row) {
        return new Post(
                row.get(POST.ID),
                new Post.Holder(
                        new ActorId(row.get(POST.ACTOR)),
                        row.get(POST.USERNAME),
                        row.get(POST.NAME),
                        Optional.ofNullable(row.get(POST.ROLE))
                                .flatMap(Role::of)
                                .orElse(null),
                        row.get(POST.TEAM),
                        MandateStore.read(row)),
                row.get(POST.FROM_DAY),
                row.get(POST.UNTIL_DAY),
                row.get(POST.WHY));
    }
}
