package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Offer.Said;
import org.ownwords.page.Branches;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads whether somebody independent may ask how it was.
final class OfferForm {

    /// What they say to it, or that they were not asked.
    static final List<Option> ANSWERS = List.of(
            Option.of("yes", "Yes, they may be asked"),
            Option.of("no", "No"),
            Option.of("later", "Not now. Ask again later"),
            Option.of("not-asked", "It was not offered"));

    private static final String ANSWER = "answer";
    private static final String AGAIN_AFTER_YEAR = "againAfterYear";

    private OfferForm() {}

    static Reading<Offer> read(Reader read, LocalDate today) {
        var answer = read.typed().text(ANSWER);
        if (ANSWERS.stream().noneMatch(each -> each.code().equals(answer))) {
            read.problem(ANSWER, "Select what they say, or that it was not offered");
        }
        Branches.refuseStrayWords(
                read, ANSWER, "yes", "name", "relation", "contact", "safeWhen", "notToDo", "caller", "needs", "agreed");
        Branches.refuseStrayWords(read, ANSWER, "later", "again-day", "again-month", "again-year");
        Branches.refuseStrayWords(read, ANSWER, "not-asked", "whyMore");
        if (answer.equals("not-asked") && read.typed().has("words")) {
            read.problem(ANSWER, "What they said is recorded when they are asked. Remove it, or select what they say");
        }
        var on = read.pastDay("offeredOn", "Enter the day", today);
        var said = new Said(
                read.optionalWords("words"),
                read.optionalChoice("saidBy", WhoAnswers::of).orElse(WhoAnswers.ADULT));
        return switch (answer) {
            case "yes" -> yes(read, said, on);
            case "later" -> later(read, said, on);
            case "not-asked" -> {
                var why = read.choice("whyNot", WhyNotOffered::of, "Select why it was not offered");
                var more = why.filter(each -> each == WhyNotOffered.OTHER)
                        .map(_ -> read.words("whyMore", "Enter why it was not offered"))
                        .orElseGet(() -> read.optionalWords("whyMore"));
                yield read.accept(() -> new Offer.NotAsked(why.orElseThrow(), more, on));
            }
            default -> read.accept(() -> new Offer.No(said, on));
        };
    }

    private static Reading<Offer> later(Reader read, Said said, LocalDate on) {
        var again = read.optionalDay("again");
        if (again != null && again.isBefore(on)) {
            read.dayProblem("again", "The day to ask again must be after the day they were asked");
        }
        return read.accept(() -> new Offer.Later(said, again, on));
    }

    private static Reading<Offer> yes(Reader read, Said said, LocalDate on) {
        var who = read.choice("ofWhom", WhoAnswers::of, "Select who would be asked");
        var name = read.optionalLine("name");
        if (name == null && who.isPresent() && who.get() != WhoAnswers.ADULT) {
            read.problem("name", "Enter their name");
        }
        var relation = read.optionalLine("relation");
        if (who.isPresent() && who.get() == WhoAnswers.ADULT && (name != null || relation != null)) {
            read.problem("ofWhom", "Select who speaks for the person, or remove the name and how they know them");
        }
        var how = read.choice("how", HowAsked::of, "Select how they would like to be asked");
        var contact = read.line("contact", "Enter where they can be reached");
        var safeWhen = read.optionalWords("safeWhen");
        var notToDo = read.optionalWords("notToDo");
        var caller = read.optionalLine("caller");
        var needs = read.optionalWords("needs");
        var agreed = read.optionalWords("agreed");
        var again = again(read.typed());
        return read.accept(() -> new Offer.Yes(
                said,
                new WhoIsAsked(who.orElseThrow(), name, relation, needs),
                new SafeReach(how.orElseThrow(), contact, safeWhen, notToDo),
                caller,
                agreed,
                again,
                on));
    }

    /// That they were not asked is no no.
    private static @Nullable Boolean again(Typed typed) {
        return switch (typed.text(AGAIN_AFTER_YEAR)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    /// One as it was entered.
    static Typed entered(Offer offer) {
        var typed = Typed.nothing().with("offeredOn", offer.on());
        return switch (offer) {
            case Offer.Yes yes -> entered(said(typed.with(ANSWER, "yes"), yes.said()), yes);
            case Offer.No no -> said(typed.with(ANSWER, "no"), no.said());
            case Offer.Later later ->
                said(typed.with(ANSWER, "later"), later.said()).with("again", later.again());
            case Offer.NotAsked(var why, var more, var _) ->
                typed.with(ANSWER, "not-asked").with("whyNot", why.code()).withAny("whyMore", more);
        };
    }

    private static Typed said(Typed typed, Said said) {
        return typed.withAny("words", said.words()).with("saidBy", said.by().code());
    }

    private static Typed entered(Typed typed, Offer.Yes yes) {
        var reach = yes.reach();
        var asked = yes.asked();
        return typed.with("ofWhom", asked.who().code())
                .withAny("name", asked.name())
                .withAny("relation", asked.relation())
                .withAny("needs", asked.needs())
                .with("how", reach.how().code())
                .with("contact", reach.contact())
                .withAny("safeWhen", reach.when())
                .withAny("notToDo", reach.notToDo())
                .withAny("caller", yes.caller())
                .withAny("agreed", yes.agreed())
                .withAny(AGAIN_AFTER_YEAR, againCode(yes.againAfterYear()));
    }

    private static @Nullable String againCode(@Nullable Boolean again) {
        return again == null ? null : again ? "yes" : "no";
    }
}
