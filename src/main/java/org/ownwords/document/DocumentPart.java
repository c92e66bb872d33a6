package org.ownwords.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What the person has in writing, on the page of a case and in copies. Why something was not given may be
/// about somebody else, and is disclosed on request.
@Component
class DocumentPart implements Shows, Leaves, AnswersAudit {

    private final GivenDocuments documents;
    private final DocumentTellsStore tells;
    private final Templates templates;

    DocumentPart(GivenDocuments documents, DocumentTellsStore tells, Templates templates) {
        this.documents = documents;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("document_given");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        return documents.on(file).stream()
                .filter(kept -> kept.file() != null)
                .findFirst()
                .map(last -> new Section(
                        Importance.STANDING, templates.documentSection(file, last, documents.hasChanged(file))))
                .stream()
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.NEXT, "Something in writing to give", file.id().path() + "/documents"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told, DocumentTellsStore.THEIRS).stream())
                .toList();
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.INVOLVED, Set.of("document_given"));
    }
}
