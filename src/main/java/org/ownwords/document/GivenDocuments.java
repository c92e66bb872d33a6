package org.ownwords.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.document.CopyForm.FileKind;
import org.ownwords.page.NotFound;
import org.ownwords.pdf.Printable;
import org.ownwords.person.CaseFile;
import org.ownwords.template.Language;
import org.ownwords.template.Style;
import org.ownwords.template.Wordings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person is given in writing. The bytes are made, kept and given as one: what is kept is what was
/// given. The same id twice records once.
@Service
@Transactional
class GivenDocuments {

    private final Sources sources;
    private final Wordings wordings;
    private final GivenDocumentStore store;
    private final ChangedSinceStore changed;
    private final CopyFiles files;
    private final ApplicationEventPublisher events;

    GivenDocuments(
            Sources sources,
            Wordings wordings,
            GivenDocumentStore store,
            ChangedSinceStore changed,
            CopyFiles files,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.wordings = wordings;
        this.store = store;
        this.changed = changed;
        this.files = files;
        this.events = events;
    }

    /// The languages and styles that there is a wording in.
    @Transactional(readOnly = true)
    List<Wordings.Holding> worded() {
        return wordings.of(PlanDocument.KIND);
    }

    /// The document as the record stands now, if it is worded so.
    @Transactional(readOnly = true)
    Optional<PersonsCopy> now(CaseFile file, Language language, Style style, By by) {
        return wordings.find(PlanDocument.KIND, language, style).map(holding -> copy(file, holding, by));
    }

    private PersonsCopy copy(CaseFile file, Wordings.Holding holding, By by) {
        var wording = holding.wording();
        var source = sources.of(file, wording.language(), by);
        return PersonsCopy.of(source, wording.filled(field -> source.fields().getOrDefault(field, "")));
    }

    /// The document as a file, as the record stands now.
    @Transactional(readOnly = true)
    Made make(CaseFile file, CopyForm form, Language language, By by) {
        var holding = wordings.find(PlanDocument.KIND, language, form.style());
        if (holding.isEmpty()) {
            return new Made.NotWorded();
        }
        var copy = copy(file, holding.get(), by);
        var missing = form.file() == FileKind.PDF ? Printable.missing(copy.text()) : List.<String>of();
        return missing.isEmpty()
                ? new Made.Whole(files.of(copy, form), holding.get().set())
                : new Made.NotPrintable(missing);
    }

    /// Records that it is given now, with what is given, or that it is left; or says why it cannot be made.
    Made give(UUID id, CaseFile file, Giving giving, By by) {
        return switch (giving) {
            case Giving.Left left -> {
                if (store.addLeft(id, file.id(), left, by)) {
                    events.publishEvent(new DocumentGiven(file.id(), id, by));
                }
                yield new Made.Whole(new byte[0], null);
            }
            case Giving.Given given -> {
                var made = make(file, given.form(), given.language(), by);
                if (made instanceof Made.Whole whole && store.addGiven(id, file.id(), given, whole, by)) {
                    store.addPiece(id, whole.bytes(), by);
                    events.publishEvent(new DocumentGiven(file.id(), id, by));
                }
                yield made;
            }
        };
    }

    /// Everything of a case, the latest first.
    @Transactional(readOnly = true)
    List<KeptGiving> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Whether something of the plan or of what they want is not as it was when it was given last.
    @Transactional(readOnly = true)
    boolean hasChanged(CaseFile file) {
        return !changed.on(List.of(file.id())).isEmpty();
    }

    /// @throws NotFound where nothing of this case stands under this id
    @Transactional(readOnly = true)
    KeptGiving get(CaseFile file, UUID id) {
        return on(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The bytes that were given.
    ///
    /// @throws NotFound where none are kept
    @Transactional(readOnly = true)
    byte[] bytes(KeptGiving kept) {
        return store.bytes(kept.id()).orElseThrow(NotFound::new);
    }
}
