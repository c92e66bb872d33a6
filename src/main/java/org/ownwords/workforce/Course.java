package org.ownwords.workforce;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Training that is offered: a course, or an event. It is wide because its form asks all of this at once.
///
/// @param words       what it is about, or null
/// @param roles       the codes of the roles it is for
/// @param required    whether everybody in these roles must have had it
/// @param everyMonths after how many months again, or null where once is enough
/// @param source      what it follows from, or null
/// @param sourceSays  which audit, law or talk it was, or null
/// @param finding     the finding of a review that led to it, or null
public record Course(
        String title,
        CourseKind kind,
        @Nullable String words,
        List<String> roles,
        boolean required,
        @Nullable Integer everyMonths,
        @Nullable Source source,
        @Nullable String sourceSays,
        @Nullable UUID finding)
        implements Entry {

    public Course {
        roles = List.copyOf(roles);
    }

    @Override
    public Noun noun() {
        return Noun.COURSE;
    }

    @Override
    public String heading() {
        return title;
    }

    /// Whether somebody must have had it.
    boolean isAskedOf(Practitioner practitioner) {
        return required && roles.contains(practitioner.role().code());
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("What it is", kind)
                .with("What it is about", words)
                .with("For whom", roleWords(roles))
                .with("Everybody in these roles must have had it", required ? "Yes" : "No")
                .with("How often again", HowOften.of(everyMonths))
                .with("What it follows from", source)
                .with("Which", sourceSays)
                .list();
    }

    static String roleWords(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Role.of(code).map(Role::words).stream())
                .collect(Collectors.joining(", "));
    }

    /// The roles that training can be for.
    static List<Role> anyRole() {
        return Stream.of(Role.values())
                .filter(each -> each != Role.ADMINISTRATOR && each != Role.ANALYST)
                .toList();
    }
}
