package org.ownwords.prompt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.page.NotFound;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.switches.Switches;
import org.ownwords.switches.TurnedOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The prompts of each stage of the work.
@Service
@Transactional
public class StagePrompts {

    private final List<Prompts> concepts;
    private final PassedPrompts passed;
    private final Switches switches;

    StagePrompts(List<Prompts> concepts, PassedPrompts passed, Switches switches) {
        this.concepts = List.copyOf(concepts);
        this.passed = passed;
        this.switches = switches;
    }

    /// Everything that is asked at some moment.
    List<PromptKind> kinds() {
        return concepts.stream()
                .flatMap(concept -> concept.kinds().stream())
                .sorted(Comparator.comparing(PromptKind::code))
                .toList();
    }

    /// A prompt in words, by its code. One that is asked no longer is said by its code.
    public String inWords(String code) {
        return kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(PromptKind::words)
                .findFirst()
                .orElse(code);
    }

    /// A reason for passing one in words, by its code.
    public String reasonInWords(String code) {
        return PassReason.of(code).map(PassReason::words).orElse(code);
    }

    /// What to think of at a moment of a case. Whoever signs off sees all that was passed on the case.
    @Transactional(readOnly = true)
    public AtMoment at(CaseFile file, Moment moment, By by) {
        var before = passed.on(file);
        var turnedOn = switches.turnedOn();
        return new AtMoment(
                moment,
                asked(file, moment).stream()
                        .flatMap(each -> line(file, moment, each, before, turnedOn, by).stream())
                        .toList(),
                before.stream()
                        .filter(each -> moment.at() == At.SIGN_OFF
                                || (each.at() == moment.at() && each.of().equals(moment.of())))
                        .toList());
    }

    private List<PromptAsked> asked(CaseFile file, Moment moment) {
        return concepts.stream()
                .filter(concept ->
                        concept.kinds().stream().anyMatch(kind -> kind.at().contains(moment.at())))
                .flatMap(concept -> concept.asked(file, moment).stream())
                .filter(each -> each.kind().at().contains(moment.at()))
                .sorted(Comparator.comparing(each -> each.kind().code()))
                .toList();
    }

    // How one stands follows from the moment, what was passed, and what the council has turned on.
    private static Optional<AtMoment.Line> line(
            CaseFile file, Moment moment, PromptAsked asked, List<PassedPrompt> before, TurnedOn turnedOn, By by) {
        // What was asked at an earlier moment is passed there: what is said of one says nothing of another.
        var of = asked.since() == null ? moment : asked.since();
        var path = "%s/prompts/%s/%s/%s"
                .formatted(
                        file.id().path(),
                        asked.kind().code(),
                        of.at().code(),
                        of.of().id());
        return switch (PromptStanding.of(
                asked, moment, before, turnedOn.isOn(PromptSwitches.code(asked.kind()), by.today()))) {
            case PromptStanding.Answered(), PromptStanding.Passed _ -> Optional.empty();
            case PromptStanding.Open() -> Optional.of(new AtMoment.Line(asked, false, path));
            case PromptStanding.Stops() -> Optional.of(new AtMoment.Line(asked, true, path));
        };
    }

    /// One prompt at one moment.
    ///
    /// @throws NotFound where it is not asked there
    @Transactional(readOnly = true)
    PromptAsked get(CaseFile file, Moment moment, String code) {
        return asked(file, moment).stream()
                .filter(each -> each.kind().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String since(PromptAsked asked) {
        return asked.since() == null ? "" : "/" + asked.since().of().id();
    }

    /// Keeps that a stage was recorded although a stop stood open, because it could not wait. Nothing where none did.
    public void recordedUrgently(CaseFile file, AtMoment at, Typed typed, By by) {
        if (AtMoment.isUrgent(typed)) {
            for (var line : at.stops()) {
                var kind = line.asked().kind().code();
                passed.pass(
                        typed.id("prompt/" + kind + since(line.asked())),
                        file,
                        new PassedPrompt(
                                kind,
                                line.asked().prompt().what(),
                                at.moment().at(),
                                at.moment().of(),
                                PassReason.URGENT,
                                "It was recorded at once, because somebody might come to harm.",
                                by.today()),
                        null,
                        by);
            }
        }
    }
}
