package org.ownwords.door;

import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// A person without similar people.
    static Matter open() {
        return open(Visitor.signedIn(TestCouncil.get(), "nadia.rahman"));
    }

    static Matter open(Visitor practitioner) {
        // One test's draft of the form that belongs to no case is not the next one's.
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var name = "Edith" + letters(NUMBER.incrementAndGet());
        var concern = UUID.randomUUID();
        var file = Ids.from(concern, "case");
        var outcome = Ids.from(concern, "said");
        practitioner.record(
                practitioner.open("/concerns/new"), with(concern, Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(name)));
        var path = "/cases/" + file;
        practitioner.record(
                practitioner.open(path + "/concerns/" + concern + "/section42"),
                with(UUID.randomUUID(), Form.SECTION_42_DECISION.typed(name)));
        var enquiry = (UUID)
                java.util.Objects.requireNonNull(Rows.value("select id from enquiry where concern_id = ?", concern));
        var item = UUID.randomUUID();
        practitioner.record(practitioner.open(path + "/plan"), with(item, Form.PLAN.typed(name)));
        var step = UUID.randomUUID();
        practitioner.record(practitioner.open(path + "/steps/new"), with(step, Form.NEXT_STEP.typed(name)));
        var pause = UUID.randomUUID();
        practitioner.record(practitioner.open(path + "/pauses/new"), with(pause, Form.PAUSE.typed(name)));
        return new Matter(name, Ids.from(concern, "person"), file, concern, outcome, enquiry, item, step, pause);
    }

    /// A person with a concern on a case and nothing else, for what is about people.
    static Matter raised(Visitor practitioner) {
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var name = "Edith" + letters(NUMBER.incrementAndGet());
        var concern = UUID.randomUUID();
        practitioner.record(
                practitioner.open("/concerns/new"), with(concern, Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(name)));
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

    /// Closes the enquiry, so that a manager can look at it.
    UUID concluded(Visitor practitioner) {
        var id = UUID.randomUUID();
        sent(Form.CONCLUSION.send(practitioner, this, id));
        return id;
    }

    String path() {
        return "/cases/" + file;
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
