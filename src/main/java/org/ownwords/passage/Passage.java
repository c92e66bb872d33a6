package org.ownwords.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A passage of a letter or an agenda.
///
/// @param code     as it is kept: lower-case words with hyphens
/// @param group    the heading that it stands under on the page of all of them
/// @param title    what it is
/// @param standard what it says where a council has set nothing else; may be empty
/// @param places   the places that it may have
/// @param needed   the names of those that it has to have
public record Passage(
        String code, String group, String title, String standard, List<Place> places, List<String> needed) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]{1,30})}");

    public Passage {
        places = List.copyOf(places);
        needed = List.copyOf(needed);
        var wrong = problems(standard, places, needed);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("%s: %s".formatted(code, wrong));
        }
    }

    /// One that has no places.
    public static Passage plain(String code, String group, String title, String standard) {
        return new Passage(code, group, title, standard, List.of(), List.of());
    }

    /// Why these words cannot be said in it, each as something to do. Empty where they can.
    List<String> problems(String words) {
        return problems(words, places, needed);
    }

    private static List<String> problems(String words, List<Place> places, List<String> needed) {
        var known = places.stream().map(Place::name).collect(Collectors.toSet());
        var found = PLACE.matcher(words).results().map(each -> each.group(1)).toList();
        var problems = new ArrayList<String>();
        found.stream()
                .filter(each -> !known.contains(each))
                .distinct()
                .forEach(each -> problems.add("Take out {%s}. It cannot be filled in here".formatted(each)));
        needed.stream()
                .filter(each -> !found.contains(each))
                .forEach(each -> problems.add("Put in {%s}. Without it, nobody can use the letter".formatted(each)));
        var rest = PLACE.matcher(words).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            problems.add("Take out each { and } that is not part of a place such as {day}");
        }
        return problems;
    }

    /// With its places filled. What is filled in is not looked at for places again, and a place without anything to
    /// fill it with leaves nothing.
    String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /// As it comes out in a made-up case.
    String sample(String words) {
        var values = new HashMap<String, String>();
        places.forEach(each -> values.put(each.name(), each.sample()));
        return filled(words, values);
    }
}
