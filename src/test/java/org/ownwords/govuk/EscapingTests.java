package org.ownwords.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.Content;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whatever a person types comes out as what they typed, wherever in a component it goes.
class EscapingTests {

    /// Ends whatever it may stand in, and begins something of its own. The name of the place follows it.
    private static final String HOSTILE = "\"'>&lt;<hostile onhostile=\"x\"></textarea></title><!--";

    private static final Pattern PLACE = Pattern.compile(Pattern.quote(HOSTILE) + "([\\w.\\[\\]]+)!");

    /// Enough for everything to have been there, and with everything that hides it left out.
    private static final int ROUNDS = 100;

    /// Where what else is shown hangs on a word.
    private static final Map<String, String> BEGINNINGS = Map.of("panel.classes", "govuk-panel--interruption ");

    /// Strings that are looked at and not written.
    private static final Set<String> NOT_WRITTEN = Set.of(
            "notificationBanner.type",
            "serviceNavigation.slots.end.align",
            "select.value",
            "radios.value",
            "checkboxes.values[]");

    @TestFactory
    Stream<DynamicTest> markup_and_quotes_come_out_as_they_went_in() {
        return Templates.all().stream().map(template -> DynamicTest.dynamicTest(template, () -> check(template)));
    }

    private static void check(String template) {
        var places = new TreeSet<String>();
        var shown = new TreeSet<String>();
        var hostile = new Hostile(new Random(1), places);
        for (var round = 0; round < ROUNDS; round++) {
            var html = Templates.render(template, hostile.parametersOf(template));
            var document = Jsoup.parseBodyFragment(html);

            assertThat(NormalisedHtml.mistakesIn(html)).isEmpty();
            assertThat(document.getElementsByTag("hostile")).isEmpty();
            assertThat(document.getElementsByAttribute("onhostile")).isEmpty();
            words(document)
                    .forEach(words -> PLACE.matcher(words)
                            .results()
                            .map(place -> place.group(1))
                            .forEach(shown::add));
        }
        places.removeAll(NOT_WRITTEN);
        assertThat(shown).containsAll(places);
    }

    @Test
    void an_attribute_has_a_name_and_nothing_else() {
        for (var name : List.of("a b", "a=b", "a>b", "a/b", "a\"b", "a'b", "a<b", "a`b", "a\nb", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Markup.attributes(Map.of(name, "x")));
        }
    }

    @Test
    void a_link_runs_no_script() {
        assertThat(Templates.render("backLink", Map.of("href", "javascript:alert(1)")))
                .doesNotContain("javascript");
    }

    /// What a reader of the page would be shown or a script would read: text, and the values of attributes.
    private static List<String> words(Document document) {
        var words = new ArrayList<String>();
        for (Element element : document.body().getAllElements()) {
            element.textNodes().stream().map(TextNode::getWholeText).forEach(words::add);
            element.attributes().forEach(attribute -> words.add(attribute.getValue()));
        }
        return words;
    }

    /// Fills in everything a template takes, leaving out now this and now that.
    private record Hostile(Random chance, Set<String> places) {

        Map<String, @Nullable Object> parametersOf(String template) {
            var required = Templates.requiredBy(template);
            var parameters = new HashMap<String, @Nullable Object>();
            for (var parameter : Templates.parametersOf(template)) {
                if (required.contains(parameter.getName()) || chance.nextInt(4) > 0) {
                    parameters.put(
                            parameter.getName(),
                            value(parameter.getParameterizedType(), template + "." + parameter.getName()));
                }
            }
            return parameters;
        }

        private Object value(Type type, String place) {
            return switch (type) {
                case ParameterizedType generic
                when generic.getRawType() == Map.class -> Map.of("data-x", words(place), "day", words(place));
                case ParameterizedType generic -> many(generic.getActualTypeArguments()[0], place + "[]");
                case Class<?> simple when simple == String.class -> words(place);
                case Class<?> simple when simple == Content.class -> Text.of(words(place));
                case Class<?> simple when simple == int.class || simple == Integer.class -> 1 + chance.nextInt(6);
                case Class<?> simple when simple == boolean.class || simple == Boolean.class -> chance.nextBoolean();
                case Class<?> simple when simple.isRecord() -> record(simple, place);
                default -> throw new AssertionError("Cannot make " + type + " for " + place);
            };
        }

        private String words(String place) {
            places.add(place);
            return BEGINNINGS.getOrDefault(place, "") + HOSTILE + place + "!";
        }

        private List<Object> many(Type type, String place) {
            return IntStream.range(0, chance.nextInt(4))
                    .mapToObj(_ -> value(type, place))
                    .toList();
        }

        private Object record(Class<?> type, String place) {
            var components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                return constructor.newInstance(Arrays.stream(components)
                        .map(component -> mayBeLeftOut(component) && chance.nextInt(4) == 0
                                ? null
                                : value(component.getGenericType(), place + "." + component.getName()))
                        .toArray());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Cannot make " + type + " for " + place, e);
            }
        }

        private static boolean mayBeLeftOut(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
