package org.ownwords.access;

import java.net.URI;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A way to sign in that somebody else answers for, such as an OpenID Connect provider.
public interface SignInWay {

    /// Listens where people come back to.
    void configure(HttpSecurity http) throws Exception;

    /// What its link says: `Sign in with your Larchmere account`.
    String words();

    /// Where its link leads.
    String path();

    /// Where people are sent to and come back from, if that is not here: a page here may send its form there.
    Optional<String> origin();

    /// Where somebody signs out there, too, after they have signed out here; nowhere where it has no place for that.
    ///
    /// @param proof  what was given for them when they signed in
    /// @param backTo where they come back to
    Optional<URI> signOut(String proof, URI backTo);

    /// The page where an administrator gives somebody what they sign in with; nowhere where somebody else does.
    default Optional<String> inviting(ActorId actor) {
        return Optional.empty();
    }
}
