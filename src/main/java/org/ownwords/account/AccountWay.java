package org.ownwords.account;

import java.net.URI;
import java.util.Optional;
import org.ownwords.access.ActorId;
import org.ownwords.access.SignInWay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/// Signing in with an account of ours, by a page of ours.
@Component
@ConditionalOnProperty("ownwords.accounts")
class AccountWay implements SignInWay {

    static final String PATH = "/sign-in/account";

    @Override
    public void configure(HttpSecurity http) {
        // Its page is one like the others.
    }

    @Override
    public String words() {
        return "Sign in with your password";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Optional<String> origin() {
        return Optional.empty();
    }

    @Override
    public Optional<URI> signOut(String proof, URI backTo) {
        return Optional.empty();
    }

    @Override
    public Optional<String> inviting(ActorId actor) {
        return Optional.of("/settings/staff/" + actor.value() + "/invitation");
    }
}
