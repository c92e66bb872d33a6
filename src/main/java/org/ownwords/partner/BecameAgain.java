package org.ownwords.partner;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What became of what somebody agreed to do.
@Component
class BecameAgain implements RecordsAgain {

    private final Partners partners;
    private final RoleTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    BecameAgain(Partners partners, RoleTellsStore ever, KeptEntries kept, Templates templates) {
        this.partners = partners;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "agreed_role_became";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellBecame(file.id().chain(), row).map(RoleForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.partnerBecameFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = partners.get(file, new AgreedRoleId(kept.named(file, table(), "agreed_role_id", row)));
        return RoleForm.readBecame(read, known.role(), by.today())
                .map(right -> id -> partners.become(id, file, known.id(), right, by));
    }
}
