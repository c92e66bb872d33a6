package org.ownwords.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ownwords.access.BeforeSignIn;
import org.ownwords.access.SigningIn;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in with a password and a code.
@Controller
@BeforeSignIn
@ConditionalOnProperty("ownwords.accounts")
@RequestMapping(AccountWay.PATH)
class AccountPages {

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final Templates templates;

    AccountPages(Accounts accounts, SigningIn signingIn, Templates templates) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, @RequestParam(defaultValue = "/") String then) {
        return Page.of(templates.accountSignIn(chrome, then, "", Problems.NONE));
    }

    @PostMapping
    View signIn(
            Chrome chrome,
            HttpServletRequest request,
            HttpServletResponse response,
            Typed typed,
            @RequestParam(defaultValue = "/") String then) {
        var proof = accounts.prove(
                typed.text("username"), typed.text("password"), typed.text("code"), request.getRemoteAddr());
        return switch (proof) {
            case Proof.Given(var practitioner) -> Page.to(signingIn.in(practitioner, request, response, then, null));
            case Proof.NotGiven() ->
                refused(
                        chrome,
                        then,
                        typed,
                        "The name, the password or the code is not right. A code can be used once");
            case Proof.TooManyTries() ->
                refused(chrome, then, typed, "There were too many tries. Wait five minutes, then try again");
        };
    }

    private Page refused(Chrome chrome, String then, Typed typed, String words) {
        return Page.invalid(
                templates.accountSignIn(chrome, then, typed.text("username"), Problems.of("username", words)));
    }
}
