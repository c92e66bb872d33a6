package org.ownwords.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.ownwords.access.BeforeSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Leads to the provider, where it answers.
@Controller
@BeforeSignIn
@ConditionalOnProperty("ownwords.provider.issuer")
class ProviderPages {

    /// What the page that somebody wanted is kept under meanwhile.
    static final String THEN = ProviderPages.class.getName() + ".then";

    private final Provider provider;

    ProviderPages(Provider provider) {
        this.provider = provider;
    }

    @GetMapping(ProviderWay.PATH)
    RedirectView go(HttpServletRequest request, @RequestParam(defaultValue = "/") String then) {
        if (!provider.answers()) {
            return to("/sign-in?why=no-answer");
        }
        request.getSession().setAttribute(THEN, then);
        return to(ProviderWay.AT + "/" + Provider.ID);
    }

    private static RedirectView to(String path) {
        return new RedirectView(path, false, false, false);
    }
}
