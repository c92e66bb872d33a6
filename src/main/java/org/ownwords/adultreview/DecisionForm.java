package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.adultreview.ReviewDecision.How;
import org.ownwords.adultreview.ReviewDecision.MadeBy;
import org.ownwords.adultreview.ReviewDecision.TakingPart;
import org.ownwords.adultreview.Section44.Judged;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what the Board decides about a referral for review.
final class DecisionForm {

    private DecisionForm() {}

    /// A decision. One that the Act does not allow is refused: no review where the Board must arrange one, and a review
    /// under section 44 of somebody without needs for care and support.
    static Reading<ReviewDecision> read(Reader read, LocalDate referredOn, LocalDate today) {
        var needs = read.choice("needs", Answer::of, "Select whether they have needs for care and support");
        var working =
                read.choice("working", Answer::of, "Select whether there is concern about how people worked together");
        var workingWords = read.optionalWords("workingWords");
        if (working.equals(Optional.of(Answer.YES)) && workingWords == null) {
            read.problem("workingWords", "Enter what the concern is");
        }
        var harm = read.choice("harm", Harm::of, "Select what happened to them");
        var decided = read.choice("decided", Decided::of, "Select what the Board decided");
        if (needs.isPresent() && working.isPresent() && harm.isPresent()) {
            var judged = Section44.judge(new Limbs(needs.get(), working.get(), harm.get()));
            decided.ifPresent(each -> allowed(read, judged, each));
        }
        var reasons = read.words("reasons", "Enter the reasons for the decision");
        var whom = read.line("decidedBy", "Enter who decided for the Board");
        var on = read.pastDay("decidedOn", "Enter the day it was decided", today);
        if (on.isBefore(referredOn)) {
            read.dayProblem("decidedOn", "The date must not be before the referral");
        }
        var how = decided.filter(each -> each != Decided.NONE).isPresent() ? how(read, harm) : null;
        return read.accept(() -> new ReviewDecision(
                new Limbs(needs.orElseThrow(), working.orElseThrow(), harm.orElseThrow()),
                workingWords,
                decided.orElseThrow(),
                reasons,
                new MadeBy(whom, on),
                how));
    }

    private static void allowed(Reader read, Judged judged, Decided decided) {
        switch (judged) {
            case Judged.Must() -> {
                if (decided != Decided.REVIEW) {
                    read.problem(
                            "decided",
                            "By your answers the Board must arrange a review (Care Act 2014, section 44). Select a review, or check the answers above");
                }
            }
            case Judged.CannotUnderThisSection() -> {
                if (decided == Decided.REVIEW) {
                    read.problem(
                            "decided",
                            "A review under section 44 is about an adult with needs for care and support. Select another way to learn from it, or check the answers above");
                }
            }
            case Judged.CannotYetSay(var open) -> {
                if (decided == Decided.NONE) {
                    read.problem(
                            "decided",
                            "It is not known yet %s. Find out before the Board decides that there is no review"
                                    .formatted(String.join(" and ", open)));
                }
            }
            case Judged.May() -> {}
        }
    }

    private static How how(Reader read, Optional<Harm> harm) {
        var methodology = read.line("methodology", "Enter how it is learned from");
        var family = read.choice("family", Family::of, "Select how the person, or those close to them, take part");
        var familyWords = read.optionalWords("familyWords");
        if (family.filter(each -> each == Family.NOT_ASKED).isPresent() && familyWords == null) {
            read.problem("familyWords", "Enter why they were not asked");
        }
        var support = read.choice("advocate", Supporter::of, "Select who supports the person or their family in it");
        if (harm.equals(Optional.of(Harm.SERIOUS))
                && support.filter(Supporter::isForFamily).isPresent()) {
            read.problem(
                    "advocate",
                    "By your answers the person survived. Select who supports them, or check what happened");
        }
        var supportWords = read.optionalLine("advocateWords");
        return new How(
                methodology,
                read.optionalLine("ledBy"),
                read.optionalDay("dueOn"),
                new TakingPart(
                        family.orElse(Family.NOBODY),
                        familyWords,
                        support.orElse(Supporter.NOT_DECIDED),
                        supportWords));
    }

    static Typed typed(Typed typed, ReviewDecision now) {
        if (!typed.isEmpty()) {
            return typed;
        }
        var filled = typed.with("needs", now.limbs().needs().code())
                .with("working", now.limbs().working().code())
                .withAny("workingWords", now.workingWords())
                .with("harm", now.limbs().harm().code())
                .with("decided", now.decided().code())
                .with("reasons", now.reasons())
                .with("decidedBy", now.by().whom())
                .with("decidedOn", now.by().on());
        var how = now.how();
        return how == null
                ? filled
                : filled.with("methodology", how.methodology())
                        .withAny("ledBy", how.ledBy())
                        .with("dueOn", how.dueOn())
                        .with("family", how.takingPart().family().code())
                        .withAny("familyWords", how.takingPart().words())
                        .with("advocate", how.takingPart().support().code())
                        .withAny("advocateWords", how.takingPart().supportWords());
    }
}
