package org.ownwords.partner;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What somebody agreed to do. What became of it stays with it.
@Component
class RoleAgain implements RecordsAgain {

    private final Partners partners;
    private final RoleTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    RoleAgain(Partners partners, RoleTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.partners = partners;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "agreed_role";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellRole(file.id().chain(), row).map(RoleForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.partnerRoleFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new AgreedRoleId(kept.first(file, table(), row));
        return RoleForm.read(read, doers.on(file), partners.became(file, first), by.today())
                .map(right -> id -> partners.agree(new AgreedRoleId(id), file, right, first, by));
    }
}
