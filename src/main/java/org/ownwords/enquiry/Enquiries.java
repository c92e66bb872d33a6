package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The enquiries, and what is done in them.
@Service
@Transactional
public class Enquiries {

    private final EnquiryStore store;

    Enquiries(EnquiryStore store) {
        this.store = store;
    }

    /// The enquiries of a case, the newest first.
    @Transactional(readOnly = true)
    public List<Enquiry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One enquiry of a case.
    ///
    /// @throws NotFound where the case has no such enquiry
    @Transactional(readOnly = true)
    public Enquiry get(CaseFile file, EnquiryId id) {
        return on(file).stream()
                .filter(enquiry -> enquiry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
