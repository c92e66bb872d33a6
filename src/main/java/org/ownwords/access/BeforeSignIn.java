package org.ownwords.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page that is there for whoever has not signed in. Its path begins with `/sign-in`, `/how-it-was`, `/feedback`
/// or `/yours`, or is `/health`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BeforeSignIn {}
