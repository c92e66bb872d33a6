package org.ownwords.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether this application can serve people, for a proxy before it and for whoever watches over it. It says nothing of
/// the record.
@Controller
@BeforeSignIn
class HealthPages {

    private final Practitioners practitioners;
    private final TellsOfTrouble trouble;

    HealthPages(Practitioners practitioners, TellsOfTrouble trouble) {
        this.practitioners = practitioners;
        this.trouble = trouble;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        return trouble.isRecent() || !answers()
                ? said(HttpStatus.SERVICE_UNAVAILABLE, "The database takes nothing in: full, or not answering.\n")
                : said(HttpStatus.OK, "Well.\n");
    }

    private boolean answers() {
        try {
            practitioners.onlyCouncilName();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static ResponseEntity<String> said(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .header("Cache-Control", "no-store")
                .body(words);
    }
}
