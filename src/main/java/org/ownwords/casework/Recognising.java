package org.ownwords.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recognisable.Kind;
import org.ownwords.casework.Recognisable.Named;
import org.ownwords.casework.Recognisable.Piece;
import org.ownwords.person.Details;

/// Finds in words what may identify somebody.
final class Recognising {

    private static final int LONGEST_PARTICLE = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:’'\"”)-]\\s{1,3})(?:\\p{Lu}[\\p{L}’'-]+)(?:\\s+\\p{Lu}[\\p{L}’'-]+)*");
    private static final Pattern NUMBER =
            Pattern.compile("\\b\\d[\\d /.:-]*\\d(?:st|nd|rd|th)?\\b|\\b\\d+(?:st|nd|rd|th)\\b");
    private static final Pattern DAY = Pattern.compile("(?iu)\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
            + "(?:January|February|April|June|July|August|September|October|November|December)(?:\\s+(?:19|20)\\d\\d)?\\b"
            + "|\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Diwali)\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:March|May)(?:\\s+(?:19|20)\\d\\d)?\\b"
            + "|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d\\d){1,2}\\b|\\b(?:19|20)\\d\\d\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b");
    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(\\d{1,3})[ -]years?[ -]olds?\\b|\\b(?:aged?|she is|he is|they are|she was|he was|turned)\\s+(\\d{2,3})\\b");
    private static final Pattern SUM = Pattern.compile(
            "(?i)£\\s?(\\d[\\d,]{0,12})(?:\\.\\d\\d)?(?:k\\b| thousand\\b)?|\\b(\\d[\\d,]{0,12})(?:\\.\\d\\d)? pounds\\b");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)\\b(?:Albanian|Amharic|Arabic|Bengali|British Sign Language|BSL"
                    + "|Bulgarian|Cantonese|Dari|Farsi|French|German|Greek|Gujarati|Hebrew|Hindi|Hungarian|Igbo|Italian|Kurdish"
                    + "|Latvian|Lithuanian|Mandarin|Mirpuri|Nepali|Pashto|Persian|Polish|Portuguese|Punjabi|Romanian|Russian"
                    + "|Sinhala|Slovak|Somali|Spanish|Swahili|Sylheti|Tagalog|Tamil|Tigrinya|Turkish|Twi|Ukrainian|Urdu"
                    + "|Vietnamese|Welsh|Yiddish|Yoruba)\\b");
    private static final Pattern FAITH =
            Pattern.compile("(?i)\\b(?:Anglican|Baptist|Buddhist|Catholic|Hindu|Humanist|Jain|Jehovah[’']s"
                    + " Witness|Jewish|Methodist|Mormon|Muslim|Orthodox|Pagan|Pentecostal|Quaker|Rastafarian|Sikh|gurdwara|imam"
                    + "|mosque|rabbi|synagogue|temple)s?\\b");
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:amputat\\w*|arson|coroner|explosion|flood(?:s|ed)?|house fire"
                    + "|inquest|in the news|kidnap\\w*|lottery|manslaughter|murder\\w*|newspapers?|on the radio|on television|quadruplets"
                    + "|sailor|soldier|stabb\\w+|suicide|television|trafficked|transplant|triplets|twins?|veteran|war)\\b");

    /// Always written with a capital, but not a name.
    private static final Set<String> NOBODY = Set.of("I’m", "I'm", "I’d", "I'd", "I’ve", "I've", "I’ll", "I'll");

    /// Parts of names that by themselves say nothing of whose they are.
    private static final Set<String> COMMON = Set.of(
            "Dr",
            "Mr",
            "Mrs",
            "Miss",
            "Ms",
            "Mx",
            "PC",
            "Sir",
            "Lady",
            "The",
            "Nurse",
            "Sister",
            "Adult",
            "Advocacy",
            "Bank",
            "Care",
            "Centre",
            "Community",
            "Council",
            "Court",
            "Day",
            "Fire",
            "Group",
            "Health",
            "Home",
            "Homes",
            "Hospital",
            "House",
            "Housing",
            "Mental",
            "NHS",
            "Police",
            "Practice",
            "Service",
            "Services",
            "Social",
            "Support",
            "Surgery",
            "Team",
            "Trust",
            "Ward");

    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final int ADULT = 18;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final long THOUSAND = 1000;
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_THOUSAND = 100_000;

    private final String words;
    private final List<Recognisable> found = new ArrayList<>();

    Recognising(String words) {
        this.words = words;
    }

    List<Recognisable> of(Details person, Collection<Named> known) {
        var theirs = parts(person.givenName(), person.familyName());
        each(
                WORD,
                Kind.THEIR_NAME,
                each -> theirs.stream().anyMatch(name -> isTheSame(each.group(), name))
                        ? "Write “she”, “he” or “they”, or give them another name and say so"
                        : null);
        each(POSTCODE, Kind.POSTCODE, _ -> "Leave it out");
        names(known);
        var places = parts(person.address(), person.safeContact());
        each(
                WORD,
                Kind.PLACE,
                each -> isCapital(each.group())
                                && each.group().length() > LONGEST_PARTICLE
                                && places.stream().anyMatch(place -> isTheSame(each.group(), place))
                        ? "Say what it is: “at home”, “in town”, “a place nearby”"
                        : null);
        each(SUM, Kind.SUM, Recognising::sum);
        each(AGE, Kind.AGE, Recognising::age);
        each(DAY, Kind.DAY, _ -> "Say about when: “one morning”, “that spring”, “some weeks later”");
        each(LANGUAGE, Kind.LANGUAGE, _ -> "Write “their first language”, if the story needs it");
        each(FAITH, Kind.FAITH, _ -> "Write “their faith”, if the story needs it");
        each(
                EVENT,
                Kind.EVENT,
                _ -> "Ask whether people here would know by it who this is. If so, say it in general words");
        each(NUMBER, Kind.NUMBER, _ -> "Leave it out, or write “some” or “several”");
        each(
                CAPITALISED,
                Kind.PERHAPS_A_NAME,
                each -> NOBODY.contains(each.group())
                        ? null
                        : "If it is a name, say who or what it is: a nurse, a shop, a hospital");
        return joined();
    }

    private void names(Collection<Named> known) {
        var parts = new HashMap<String, String>();
        for (var each : known) {
            var own = parts(each.name()).stream()
                    .filter(part -> isCapital(part) && !COMMON.contains(part))
                    .toList();
            if (!own.isEmpty()) {
                each(
                        Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(each.name().strip()) + "(?![\\p{L}\\p{N}])"),
                        Kind.NAME,
                        _ -> each.instead());
            }
            own.forEach(part -> parts.putIfAbsent(part.toLowerCase(Locale.UK), each.instead()));
        }
        each(
                WORD,
                Kind.NAME,
                each -> isCapital(each.group()) ? parts.get(each.group().toLowerCase(Locale.UK)) : null);
    }

    /// @param instead what to do about what was found, or null where it is none
    private void each(Pattern pattern, Kind kind, Function<MatchResult, @Nullable String> instead) {
        pattern.matcher(words).results().forEach(match -> {
            var what = instead.apply(match);
            if (what != null) {
                add(new Recognisable(kind, match.start(), match.group(), what));
            }
        });
    }

    private void add(Recognisable here) {
        if (found.stream().noneMatch(other -> other.at() < here.end() && here.at() < other.end())) {
            found.add(here);
        }
    }

    /// In order. A first and a last name side by side are one.
    private List<Recognisable> joined() {
        var joined = new ArrayList<Recognisable>();
        for (var each :
                found.stream().sorted(Comparator.comparingInt(Recognisable::at)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.kind() == each.kind()
                    && last.instead().equals(each.instead())
                    && words.substring(last.end(), each.at()).matches("[\\h-]")) {
                joined.set(
                        joined.size() - 1,
                        new Recognisable(
                                each.kind(), last.at(), words.substring(last.at(), each.end()), each.instead()));
            } else {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }

    private static String sum(MatchResult match) {
        var digits = number(match).replace(",", "");
        var large = match.group().toLowerCase(Locale.UK).matches(".*(k| thousand)");
        var pounds = Long.parseLong(digits) * (large ? THOUSAND : 1);
        var about = pounds < HUNDRED
                ? "some money"
                : pounds < THOUSAND
                        ? "some hundreds of pounds"
                        : pounds < TEN_THOUSAND
                                ? "some thousands of pounds"
                                : pounds < HUNDRED_THOUSAND ? "tens of thousands of pounds" : "a great deal of money";
        return "Write “%s”".formatted(about);
    }

    private static String age(MatchResult match) {
        var years = Integer.parseInt(number(match));
        if (years < ADULT) {
            return "Write “as a child”";
        }
        if (years < TWENTY) {
            return "Write “in their late teens”";
        }
        return years < HUNDRED ? "Write “in their %s”".formatted(TENS.get(years / 10 - 2)) : "Write “very old”";
    }

    private static String number(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    /// "of" is not the name Of, nor "van" Van.
    private static boolean isTheSame(String word, String name) {
        return name.length() > LONGEST_PARTICLE ? word.equalsIgnoreCase(name) : word.equals(name);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
    }

    private static List<String> parts(@Nullable String... texts) {
        var parts = new ArrayList<String>();
        Stream.of(texts)
                .filter(each -> each != null)
                .flatMap(each -> WORD.matcher(each).results())
                .map(each -> each.group())
                .filter(each -> each.length() > 1)
                .forEach(parts::add);
        return parts;
    }

    static List<Piece> pieces(String words, List<Recognisable> found) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var each : found) {
            if (each.at() > from) {
                pieces.add(new Piece(words.substring(from, each.at()), false));
            }
            pieces.add(new Piece(each.text(), true));
            from = each.end();
        }
        if (from < words.length()) {
            pieces.add(new Piece(words.substring(from), false));
        }
        return List.copyOf(pieces);
    }
}
