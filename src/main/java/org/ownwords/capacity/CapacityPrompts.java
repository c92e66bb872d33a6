package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.casework.SaidNo.No;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Capacity is thought of early, and when somebody says no: "criticisms of services taking refusal of support at face
/// value" (an audit of Making Safeguarding Personal, 2021). So it is asked once more before an enquiry is closed
/// after a no, and before a colleague signs the work off. Each no is asked about by itself: an assessment is about one
/// decision at one time (Mental Capacity Act 2005, section 2(1)), so a note about one no says nothing of another. That
/// there is no reason to doubt it is an answer too. Nobody is doubted because a decision is unwise (section 1(4)).
@Component
class CapacityPrompts implements Prompts {

    private static final PromptKind DOUBTED = new PromptKind(
            "capacity",
            "Whether there is a reason to doubt that they can decide",
            Set.of(At.DECISION, At.CLOSING, At.REFUSAL, At.SIGN_OFF));

    private final Assessments assessments;
    private final Refusals refusals;

    CapacityPrompts(Assessments assessments, Refusals refusals) {
        this.assessments = assessments;
        this.refusals = refusals;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(DOUBTED);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        var name = file.person().details().givenName();
        return switch (moment.at()) {
            case DECISION, PLAN, REVIEW ->
                List.of(new PromptAsked(
                        DOUBTED,
                        prompt(
                                "Is there a reason to doubt that %s can decide about this?".formatted(name),
                                file.id().path() + "/capacity/new"),
                        isThoughtOf(on(file), moment.since())));
            case REFUSAL, CLOSING, SIGN_OFF -> {
                var nos = ownFirst(refusals.on(file), moment);
                var assessed = nos.isEmpty() ? List.<Assessed>of() : on(file);
                yield nos.stream()
                        .map(no -> new PromptAsked(
                                DOUBTED,
                                prompt(
                                        "Is there a reason to doubt that %s can decide to say no? (%s)"
                                                .formatted(name, no.words()),
                                        "%s/capacity/new?of=%s"
                                                .formatted(
                                                        file.id().path(),
                                                        no.moment().of().id())),
                                isThoughtOf(assessed, no),
                                no.moment()))
                        .toList();
            }
        };
    }

    private List<Assessed> on(CaseFile file) {
        return assessments.on(List.of(file.id()));
    }

    /// The no that a moment is about stands before the others.
    private static List<No> ownFirst(List<No> nos, Moment moment) {
        return Stream.concat(
                        nos.stream().filter(no -> no.moment().of().equals(moment.of())),
                        nos.stream().filter(no -> !no.moment().of().equals(moment.of())))
                .toList();
    }

    private static Prompt prompt(String words, String path) {
        return new Prompt(
                words,
                "Mental Capacity Act 2005, section 1: they are presumed to be able to, and may decide unwisely."
                        + " If nobody doubts it, say why",
                path);
    }

    /// Whether it was looked at since a day: an assessment is about one decision at one time (section 2(1)), so one
    /// from before is about something else.
    static boolean isThoughtOf(List<Assessed> assessed, LocalDate since) {
        return assessed.stream().anyMatch(each -> !each.on().isBefore(since));
    }

    /// Whether it was looked at because of this no.
    static boolean isThoughtOf(List<Assessed> assessed, No no) {
        return assessed.stream()
                .anyMatch(each -> no.moment().of().id().equals(each.assessment().refusal()));
    }
}
