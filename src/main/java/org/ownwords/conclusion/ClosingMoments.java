package org.ownwords.conclusion;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moments at which an enquiry is closed, and at which a colleague looks at the closing.
@Component
class ClosingMoments implements Moments {

    private final Enquiries enquiries;
    private final ConclusionStore store;

    ClosingMoments(Enquiries enquiries, ConclusionStore store) {
        this.enquiries = enquiries;
        this.store = store;
    }

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return switch (at) {
            case CLOSING ->
                enquiries.on(file).stream()
                        .filter(enquiry -> enquiry.id().value().equals(of))
                        .findFirst()
                        .map(enquiry -> closing(file, enquiry));
            case SIGN_OFF ->
                store.on(file.id()).stream()
                        .filter(concluded -> concluded.id().value().equals(of))
                        .findFirst()
                        .map(concluded -> signOff(file, concluded));
            case DECISION, PLAN, REVIEW, REFUSAL -> Optional.empty();
        };
    }

    static Moment closing(CaseFile file, Enquiry enquiry) {
        return new Moment(
                At.CLOSING,
                new Row("enquiry", enquiry.id().value()),
                enquiry.startedOn(),
                "%s/enquiries/%s/conclusion"
                        .formatted(file.id().path(), enquiry.id().value()));
    }

    static Moment signOff(CaseFile file, Concluded concluded) {
        return new Moment(
                At.SIGN_OFF,
                new Row("conclusion", concluded.id().value()),
                concluded.conclusion().on(),
                "%s/enquiries/%s/sign-off"
                        .formatted(file.id().path(), concluded.enquiry().value()),
                concluded.work());
    }
}
