package org.ownwords.family;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what is arranged about contact with somebody.
final class ContactForm {

    private static final String LOOK_AGAIN = "lookAgain";

    private ContactForm() {}

    /// One as it was entered.
    static Typed entered(Contact contact) {
        return begun(contact)
                .withAny("said", contact.said())
                .with("why", contact.why())
                .with("decidedOn", contact.timing().on())
                .with(LOOK_AGAIN, contact.timing().next());
    }

    /// Contact with the same, to be looked at again.
    static Typed next(ContactEntry before) {
        return begun(before.contact());
    }

    private static Typed begun(Contact contact) {
        return Typed.nothing()
                .with("withWhom", contact.withWhom())
                .with("arranged", contact.arranged().code())
                .with("whose", contact.whose().code());
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Contact> read(Reader read, String name, LocalDate today) {
        var withWhom = read.line("withWhom", "Enter whom the contact is with");
        var said = read.optionalWords("said");
        var arranged = read.choice("arranged", Arranged::of, "Select what is arranged");
        var whose = read.choice("whose", WhoseDecision::of, "Select whether it is the decision of %s".formatted(name));
        var why = read.words("why", "Enter why it is arranged in this way");
        var on = read.pastDay("decidedOn", "Enter the day", today);
        var next = read.optionalDay(LOOK_AGAIN);
        read.inOrder(LOOK_AGAIN, new Dated("this was decided", on), Dated.orNull("it is looked at again", next));
        return read.accept(() ->
                new Contact(withWhom, arranged.orElseThrow(), whose.orElseThrow(), said, why, new Timing(on, next)));
    }
}
