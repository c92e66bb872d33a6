package org.ownwords.door;

import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;

/// A case with one of everything that a form can be opened on, recorded as anybody would: by sending forms.
///
/// @param concern the one that led to the enquiry, with nothing decided since
record Matter(
        String name,
        UUID person,
        UUID file,
        UUID concern,
        UUID outcome,
        UUID enquiry,
        UUID item,
        UUID step,
        UUID pause) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Visitor RECORDER = Visitor.anybody(TestCouncil.get());

    /// A person without similar people.
    static Matter open() {
        return open(RECORDER);
    }

    static Matter open(Visitor practitioner) {
        return decided(practitioner).workedOn(practitioner);
    }

    /// A person with a concern on a case and nothing else: until it is there, what follows from it has its id.
    static Matter raised(Visitor practitioner) {
        // One test's draft of the form that belongs to no case is not the next one's.
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var name = "Edith" + letters(NUMBER.incrementAndGet());
        var concern = UUID.randomUUID();
        var form = practitioner.open("/concerns/new");
        if (form.path().equals("/sign-in")) {
            // A test has ended the session of whoever records what others begin with.
            practitioner.signIn("nadia.rahman");
            form = practitioner.open("/concerns/new");
        }
        practitioner.record(form, with(concern, Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(name)));
        return new Matter(
                name,
                Ids.from(concern, "person"),
                Ids.from(concern, "case"),
                concern,
                Ids.from(concern, "said"),
                concern,
                concern,
                concern,
                concern);
    }

    static Matter raised() {
        return raised(RECORDER);
    }

    static Matter decided() {
        return decided(RECORDER);
    }

    /// The same, with an enquiry.
    static Matter decided(Visitor practitioner) {
        var raised = raised(practitioner);
        raised.recorded(practitioner, "/concerns/" + raised.concern + "/section42", Form.SECTION_42_DECISION);
        var enquiry = (UUID)
                Objects.requireNonNull(Rows.value("select id from enquiry where concern_id = ?", raised.concern));
        return new Matter(
                raised.name,
                raised.person,
                raised.file,
                raised.concern,
                raised.outcome,
                enquiry,
                enquiry,
                enquiry,
                enquiry);
    }

    private Matter workedOn(Visitor practitioner) {
        practitioner.record(practitioner.open(path() + "/capacity/new"), with(assessment(), Form.CAPACITY.typed(name)));
        return new Matter(
                name,
                person,
                file,
                concern,
                outcome,
                enquiry,
                recorded(practitioner, "/plan", Form.PLAN),
                recorded(practitioner, "/steps/new", Form.NEXT_STEP),
                recorded(practitioner, "/pauses/new", Form.PAUSE));
    }

    /// The one that found that they cannot make a decision, once the case was worked on.
    UUID assessment() {
        return Ids.from(file, "assessment");
    }

    private UUID recorded(Visitor practitioner, String place, Form form) {
        var id = UUID.randomUUID();
        practitioner.record(practitioner.open(path() + place), with(id, form.typed(name)));
        return id;
    }

    /// Nadia Rahman, who records what a test begins with. Signed in once, and again if a test has ended that.
    static Visitor recorder() {
        // There is no such page, so that asking costs next to nothing.
        if (RECORDER.open("/signed-in").path().equals("/sign-in")) {
            RECORDER.signIn("nadia.rahman");
        }
        return RECORDER;
    }

    /// Closes the enquiry, so that a manager can look at it.
    UUID concluded(Visitor practitioner) {
        var id = UUID.randomUUID();
        sent(Form.CONCLUSION.send(practitioner, this, id));
        return id;
    }

    String path() {
        return "/cases/" + file;
    }

    /// The advocate that [Form#prepare] asks for.
    UUID advocate() {
        return Ids.from(concern, "advocate");
    }

    /// The answer of somebody who does not agree that [Form#prepare] records.
    UUID consent() {
        return Ids.from(concern, "consent");
    }

    /// The risk that [Form#prepare] weighs.
    UUID weighing() {
        return Ids.from(concern, "weighing");
    }

    /// The advice that [Form#prepare] asks for.
    UUID advice() {
        return Ids.from(concern, "advice");
    }

    /// The meeting that [Form#prepare] records.
    UUID meeting() {
        return Ids.from(concern, "meeting");
    }

    /// The request to enquire that [Form#prepare] makes.
    UUID caused() {
        return Ids.from(concern, "caused");
    }

    /// The letter that [Form#prepare] sends.
    UUID letter() {
        return Ids.from(concern, "letter");
    }

    /// The process of others that [Form#prepare] records.
    UUID process() {
        return Ids.from(concern, "process");
    }

    /// That somebody may ask them how it was, which [Form#prepare] records.
    UUID feedbackOffer() {
        return Ids.from(concern, "feedback-offer");
    }

    /// The story that [Form#prepare] writes.
    UUID story() {
        return Ids.from(concern, "story");
    }

    /// What keeps them safe for now, that [Form#prepare] records.
    UUID interim() {
        return Ids.from(concern, "interim");
    }

    /// What somebody agreed to do, that [Form#prepare] records.
    UUID agreedRole() {
        return Ids.from(concern, "agreed-role");
    }

    /// Who may decide for them, that [Form#prepare] records.
    UUID maker() {
        return Ids.from(concern, "maker");
    }

    /// What they wished for in advance, that [Form#prepare] records.
    UUID wish() {
        return Ids.from(concern, "wish");
    }

    /// The deprivation of liberty that [Form#prepare] records.
    UUID deprivation() {
        return Ids.from(concern, "deprivation");
    }

    private static Answer sent(Answer answer) {
        if (answer.status() != 200 || !answer.problems().isEmpty()) {
            throw new IllegalStateException(answer.status() + " at " + answer.path() + ": " + answer.problems());
        }
        return answer;
    }

    static Map<String, List<String>> with(UUID id, Map<String, List<String>> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.putAll(typed("id", id.toString()));
        return fields;
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 26) + (char) ('a' + number % 26);
    }
}
