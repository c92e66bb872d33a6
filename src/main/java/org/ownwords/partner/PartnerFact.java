package org.ownwords.partner;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about partners.
sealed interface PartnerFact extends CaseFact {

    record CoordinatorNamed(CaseId caseId, UUID coordinator, By recorded) implements PartnerFact {
        @Override
        public Row row() {
            return new Row("coordinator", coordinator);
        }
    }

    record RoleAgreed(CaseId caseId, AgreedRoleId role, By recorded) implements PartnerFact {
        @Override
        public Row row() {
            return new Row("agreed_role", role.value());
        }
    }

    record RoleBecame(CaseId caseId, UUID became, By recorded) implements PartnerFact {
        @Override
        public Row row() {
            return new Row("agreed_role_became", became);
        }
    }

    record LegalPowerConsidered(CaseId caseId, UUID power, By recorded) implements PartnerFact {
        @Override
        public Row row() {
            return new Row("legal_power", power);
        }
    }

    record TouchRecorded(CaseId caseId, UUID touch, By recorded) implements PartnerFact {
        @Override
        public Row row() {
            return new Row("in_touch", touch);
        }
    }
}
