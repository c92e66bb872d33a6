package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class ConversationAgain implements RecordsAgain {

    private final ConversationStore store;
    private final Conversations conversations;
    private final Templates templates;

    ConversationAgain(ConversationStore store, Conversations conversations, Templates templates) {
        this.store = store;
        this.conversations = conversations;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "conversation";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return store.find(file.id(), row).map(ConversationForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryConversationAgain(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        return ConversationForm.alone(read, by.today())
                .map(conversation -> id -> conversations.record(id, file.id(), conversation, by));
    }
}
