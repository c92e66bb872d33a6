package org.ownwords.section42;

import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// What became of concerns that did not lead to an enquiry, one by one.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WithoutEnquiryPages {

    private final WithoutEnquiryStore store;
    private final Templates templates;

    WithoutEnquiryPages(WithoutEnquiryStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @GetMapping("/work/without-enquiry")
    Page show(Chrome chrome, By by) {
        return Page.of(
                templates.section42WithoutEnquiry(chrome, store.since(by.today().minusYears(1))));
    }
}
