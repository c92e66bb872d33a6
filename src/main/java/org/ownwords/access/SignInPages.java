package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in. With demonstration data, and only from the machine itself, by choosing one of the cast;
/// without demonstration data this page offers no one and says so.
@Controller
@BeforeSignIn
@RequestMapping("/sign-in")
class SignInPages {

    private final Practitioners practitioners;
    private final SigningIn signingIn;
    private final List<SignInWay> ways;
    private final Templates templates;
    private final boolean demonstration;
    private final String authority;

    SignInPages(
            Practitioners practitioners,
            SigningIn signingIn,
            List<SignInWay> ways,
            Templates templates,
            @Value("${ownwords.demonstration:false}") boolean demonstration,
            @Value("${ownwords.demonstration-authority:}") String authority) {
        this.practitioners = practitioners;
        this.signingIn = signingIn;
        this.ways = List.copyOf(ways);
        this.templates = templates;
        this.demonstration = demonstration;
        this.authority = authority;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            HttpServletRequest request,
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "") String why) {
        return Page.of(templates.accessSignIn(
                chrome, castFor(request), ways, then, SignedOutBecause.of(why, kept), Problems.NONE));
    }

    @PostMapping
    View signIn(
            Chrome chrome,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "/") String then) {
        var chosen = castFor(request).stream()
                .filter(practitioner -> practitioner.username().equals(username))
                .findFirst()
                .flatMap(practitioner -> practitioners.signingIn(practitioner.username()));
        if (chosen.isEmpty()) {
            var problem = new Problem("username", "Select who you are");
            return Page.invalid(templates.accessSignIn(
                    chrome, castFor(request), ways, then, SignedOutBecause.of("", ""), Problems.of(problem)));
        }
        return Page.to(signingIn.in(chosen.get(), request, response, then, null));
    }

    /// Only a request from this machine may choose who to be.
    private List<Practitioner> castFor(HttpServletRequest request) {
        try {
            return demonstration
                            && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    ? Sight.of(authority, practitioners::all)
                    : List.of();
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
