package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.casework.SaidNo;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Capacity is thought of early, and when somebody says no: "criticisms of services taking refusal of support at face
/// value" (an audit of Making Safeguarding Personal, 2021). So it is asked once more before an enquiry is closed
/// after a no. That there is no reason to doubt it is an answer too. Nobody is doubted because a decision is unwise
/// (Mental Capacity Act 2005, section 1(4)).
@Component
class CapacityPrompts implements Prompts {

    private static final PromptKind DOUBTED = new PromptKind(
            "capacity",
            "Whether there is a reason to doubt that they can decide",
            Set.of(At.DECISION, At.CLOSING, At.REFUSAL));

    private final Assessments assessments;
    private final List<SaidNo> refusals;

    CapacityPrompts(Assessments assessments, List<SaidNo> refusals) {
        this.assessments = assessments;
        this.refusals = List.copyOf(refusals);
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(DOUBTED);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        var words = switch (moment.at()) {
            case DECISION, PLAN, REVIEW, SIGN_OFF -> "Is there a reason to doubt that %s can decide about this?";
            case REFUSAL, CLOSING -> "Is there a reason to doubt that %s can decide to say no?";
        };
        return moment.at() == At.CLOSING
                ? refusals.stream()
                        .flatMap(concept -> concept.refusal(file).stream())
                        .map(no -> asked(file, words, no.since(), no))
                        .toList()
                : List.of(asked(file, words, moment.since(), null));
    }

    private PromptAsked asked(CaseFile file, String words, LocalDate since, @Nullable Moment before) {
        return new PromptAsked(
                DOUBTED,
                new Prompt(
                        words.formatted(file.person().details().givenName()),
                        "Mental Capacity Act 2005, section 1: they are presumed to be able to, and may decide unwisely."
                                + " If nobody doubts it, say why",
                        file.id().path() + "/capacity/new"),
                isThoughtOf(assessments.on(List.of(file.id())), since),
                before);
    }

    /// Whether it was looked at since a day: an assessment is about one decision at one time (section 2(1)), so one
    /// from before is about something else.
    static boolean isThoughtOf(List<Assessed> assessed, LocalDate since) {
        return assessed.stream().anyMatch(each -> !each.on().isBefore(since));
    }
}
