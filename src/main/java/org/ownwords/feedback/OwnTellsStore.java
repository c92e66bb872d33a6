package org.ownwords.feedback;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER;
import static ownwords.generated.db.Tables.OWN_PAGE_ENDED;
import static ownwords.generated.db.Tables.OWN_PAGE_LINK;
import static ownwords.generated.db.Tables.OWN_PAGE_OPENED;
import static ownwords.generated.db.Tables.OWN_PAGE_PICTURE;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.OwnLink.HowSent;
import org.ownwords.feedback.OwnSaid.About;
import org.ownwords.feedback.OwnSaid.Whether;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of a page of the person's own: in one question for the links, and one for what was said by
/// them.
@Repository
class OwnTellsStore implements Tells {

    private static final String LINK = "link";
    private static final String OPENED = "opened";
    private static final String PICTURE = "picture";

    private final DSLContext db;

    OwnTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                OWN_PAGE_LINK.getName(),
                OWN_PAGE_OPENED.getName(),
                OWN_PAGE_ENDED.getName(),
                OWN_PAGE_SAID.getName(),
                OWN_PAGE_PICTURE.getName(),
                OWN_PAGE_ANSWER.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellLinks(chain).stream(), tellSaid(chain).stream())
                .toList();
    }

    List<Told> tellLinks(Chain chain) {
        var none = inline(null, SQLDataType.CLOB);
        return db.select(
                        inline(LINK),
                        OWN_PAGE_LINK.ID,
                        OWN_PAGE_LINK.RECORDED_AT,
                        OWN_PAGE_LINK.RECORDED_BY,
                        OWN_PAGE_LINK.WHY_SAFE,
                        OWN_PAGE_LINK.HOW)
                .from(OWN_PAGE_LINK)
                .where(OWN_PAGE_LINK.CASE_ID.eq(chain.id()))
                .unionAll(select(
                                inline(OPENED),
                                OWN_PAGE_OPENED.ID,
                                OWN_PAGE_OPENED.RECORDED_AT,
                                OWN_PAGE_OPENED.RECORDED_BY,
                                none,
                                none)
                        .from(OWN_PAGE_OPENED)
                        .where(OWN_PAGE_OPENED.CASE_ID.eq(chain.id())))
                .unionAll(select(
                                inline("ended"),
                                OWN_PAGE_ENDED.ID,
                                OWN_PAGE_ENDED.RECORDED_AT,
                                OWN_PAGE_ENDED.RECORDED_BY,
                                none,
                                none)
                        .from(OWN_PAGE_ENDED)
                        .where(OWN_PAGE_ENDED.CASE_ID.eq(chain.id())))
                .fetch(row -> new Told(
                        row.value3().toInstant(),
                        row.value3().toInstant(),
                        row.value4(),
                        row.value2(),
                        switch (row.value1()) {
                            case LINK -> "A link to a page of their own was made.";
                            case OPENED -> "A page of their own was opened by its link.";
                            default -> "A page of their own was closed, and its link opens no more.";
                        },
                        null,
                        Stream.of(
                                        Detail.of("Why it is safe", row.value5()),
                                        Detail.of(
                                                "How they got it",
                                                HowSent.of(Objects.requireNonNullElse(row.value6(), ""))
                                                        .map(HowSent::words)
                                                        .orElse(null)))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    List<Told> tellSaid(Chain chain) {
        var none = inline(null, SQLDataType.CLOB);
        return db.select(
                        OWN_PAGE_SAID.KIND,
                        OWN_PAGE_SAID.ID,
                        OWN_PAGE_SAID.RECORDED_AT,
                        OWN_PAGE_SAID.RECORDED_BY,
                        OWN_PAGE_SAID.WORDS,
                        OWN_PAGE_SAID.HELPED,
                        none)
                .from(OWN_PAGE_SAID)
                .where(OWN_PAGE_SAID.CASE_ID.eq(chain.id()))
                .unionAll(select(
                                inline("answer"),
                                OWN_PAGE_ANSWER.ID,
                                OWN_PAGE_ANSWER.RECORDED_AT,
                                OWN_PAGE_ANSWER.RECORDED_BY,
                                OWN_PAGE_ANSWER.WORDS,
                                OWN_PAGE_ANSWER.TOLD,
                                OWN_PAGE_ANSWER.TOLD_WORDS)
                        .from(OWN_PAGE_ANSWER)
                        .where(OWN_PAGE_ANSWER.CASE_ID.eq(chain.id())))
                .unionAll(select(
                                inline(PICTURE),
                                OWN_PAGE_PICTURE.ID,
                                OWN_PAGE_PICTURE.RECORDED_AT,
                                OWN_PAGE_PICTURE.RECORDED_BY,
                                none,
                                none,
                                none)
                        .from(OWN_PAGE_PICTURE)
                        .where(OWN_PAGE_PICTURE.CASE_ID.eq(chain.id())))
                .fetch(row -> {
                    var answer = row.value1().equals("answer");
                    return new Told(
                            row.value3().toInstant(),
                            row.value3().toInstant(),
                            row.value4(),
                            row.value2(),
                            answer
                                    ? "What the person wrote on a page of their own was answered."
                                    : row.value1().equals(PICTURE)
                                            ? "The person sent a picture from a page of their own."
                                            : said(row.value1(), row.value6()),
                            answer ? null : row.value5(),
                            answer ? details(row.value5(), row.value6(), row.value7()) : List.of());
                });
    }

    private static List<Detail> details(@Nullable String words, @Nullable String told, @Nullable String toldWords) {
        return Stream.of(
                        Detail.of("What was done, and what they were told", words),
                        Detail.of(
                                "How they were told",
                                told == null
                                        ? null
                                        : HowTold.of(told).orElseThrow().words()),
                        Detail.of("More about it", toldWords))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String said(String kind, @Nullable String helped) {
        return About.of(kind)
                .map(About::told)
                .orElseGet(() -> "The person said on a page of their own whether it helped: %s."
                        .formatted(Whether.of(Objects.requireNonNullElse(helped, ""))
                                .orElseThrow()
                                .words()
                                .toLowerCase(Locale.ROOT)));
    }
}
