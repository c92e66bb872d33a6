package org.ownwords.casefile;

import org.ownwords.access.Allow;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Where each role begins.
@Controller
class HomePages {

    @GetMapping("/")
    @Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST, Role.INTERVIEWER, Role.ADMINISTRATOR})
    View begin(Practitioner practitioner) {
        return Page.to(
                switch (practitioner.role()) {
                    case PRACTITIONER, MANAGER -> "/work";
                    case BOARD_VIEWER -> "/board";
                    case ANALYST -> "/returns";
                    case INTERVIEWER -> "/interviews";
                    case ADMINISTRATOR -> "/looks";
                });
    }
}
