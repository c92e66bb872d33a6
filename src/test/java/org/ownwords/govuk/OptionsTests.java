package org.ownwords.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gg.jte.Content;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.govuk.TaskItem.TaskStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The short ways to say what a component is given.
class OptionsTests {

    @TestFactory
    Stream<DynamicTest> with_changes_what_it_names_and_nothing_else() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Markup.class).stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> componentNamedBy(method) != null)
                                .map(method -> DynamicTest.dynamicTest(
                                        type.getSimpleName() + "." + method.getName(), () -> check(type, method))));
    }

    private static void check(Class<?> type, Method with) throws ReflectiveOperationException {
        var components = List.of(type.getRecordComponents());
        var before = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(components.stream()
                        .map(component -> value(component.getType(), "before"))
                        .toArray());
        var given = value(with.getParameterTypes()[0], "after");

        var after = with.invoke(before, given);

        for (var component : components) {
            assertThat(component.getAccessor().invoke(after))
                    .as(component.getName())
                    .isEqualTo(
                            component.getName().equals(componentNamedBy(with))
                                    ? given
                                    : component.getAccessor().invoke(before));
        }
    }

    /// For a method that takes what the component is, and not some shorter form of it.
    private static @Nullable String componentNamedBy(Method method) {
        return Stream.of(method.getDeclaringClass().getRecordComponents())
                .filter(component -> method.getName().equalsIgnoreCase("with" + component.getName()))
                .filter(_ -> method.getParameterCount() == 1)
                .filter(component -> boxed(method.getParameterTypes()[0]) == boxed(component.getType()))
                .map(RecordComponent::getName)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
    }

    private static @Nullable Object value(Class<?> type, String word) {
        return switch (type) {
            case Class<?> simple when simple == String.class -> word;
            case Class<?> simple when simple == Content.class -> Text.of(word);
            case Class<?> simple when boxed(simple) == Boolean.class -> word.equals("after");
            case Class<?> simple when boxed(simple) == Integer.class -> word.length();
            case Class<?> simple when simple == Map.class -> Map.of("data-x", word);
            case Class<?> simple when simple == List.class -> List.of();
            case Class<?> simple when simple == Hint.class -> Hint.of(word);
            default -> null;
        };
    }

    @Test
    void a_question_asked_with_radios_reads_as_it_is_said() {
        assertThat(rendered(
                        "radios",
                        Map.of(
                                "name",
                                "agrees",
                                "value",
                                "no",
                                "fieldset",
                                Fieldset.of(Legend.of("Does Edith agree?")
                                        .asPageHeading()
                                        .withClasses("govuk-fieldset__legend--l")),
                                "errorMessage",
                                ErrorMessage.of("Select yes or no"),
                                "items",
                                List.of(
                                        RadioItem.of("yes", "Yes"),
                                        RadioItem.divider("or"),
                                        RadioItem.of("no", "No")
                                                .withHint("Say why")
                                                .withConditional(Text.of("Why not?"))))))
                .isEqualTo(NormalisedHtml.of("""
                                <div class="govuk-form-group govuk-form-group--error">
                                <fieldset class="govuk-fieldset" aria-describedby="agrees-error">
                                <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
                                <h1 class="govuk-fieldset__heading">Does Edith agree?</h1>
                                </legend>
                                <p id="agrees-error" class="govuk-error-message">
                                <span class="govuk-visually-hidden">Error:</span> Select yes or no</p>
                                <div class="govuk-radios" data-module="govuk-radios">
                                <div class="govuk-radios__item">
                                <input class="govuk-radios__input" id="agrees" name="agrees" type="radio" value="yes">
                                <label class="govuk-label govuk-radios__label" for="agrees">Yes</label>
                                </div>
                                <div class="govuk-radios__divider">or</div>
                                <div class="govuk-radios__item">
                                <input class="govuk-radios__input" id="agrees-3" name="agrees" type="radio" value="no"
                                    checked data-aria-controls="conditional-agrees-3"
                                    aria-describedby="agrees-3-item-hint">
                                <label class="govuk-label govuk-radios__label" for="agrees-3">No</label>
                                <div id="agrees-3-item-hint" class="govuk-hint govuk-radios__hint">Say why</div>
                                </div>
                                <div class="govuk-radios__conditional" id="conditional-agrees-3">Why not?</div>
                                </div>
                                </fieldset>
                                </div>
                                """));
    }

    @Test
    void a_field_has_room_before_and_after_its_input() {
        assertThat(rendered(
                        "input",
                        Map.of(
                                "name",
                                "cost",
                                "label",
                                Label.of("Cost"),
                                "prefix",
                                Affix.of("£"),
                                "formGroup",
                                FormGroup.plain()
                                        .withBeforeInput(Text.of("before"))
                                        .withAfterInput(Text.of("after"))
                                        .withAttributes(Map.of("data-x", "y")))))
                .isEqualTo(NormalisedHtml.of("""
                                <div class="govuk-form-group" data-x="y">
                                <label class="govuk-label" for="cost">Cost</label>
                                <div class="govuk-input__wrapper">before
                                <div class="govuk-input__prefix" aria-hidden="true">£</div>
                                <input class="govuk-input" id="cost" name="cost" type="text">
                                after</div>
                                </div>
                                """));
    }

    @Test
    void a_row_of_a_summary_says_what_can_be_changed() {
        assertThat(rendered(
                        "summaryList",
                        Map.of(
                                "rows",
                                List.of(
                                        SummaryRow.of("Name", "Edith")
                                                .withActions(SummaryAction.of("/name", "Change", "name")),
                                        SummaryRow.of("Born", "1941")))))
                .isEqualTo(NormalisedHtml.of("""
                                <dl class="govuk-summary-list">
                                <div class="govuk-summary-list__row">
                                <dt class="govuk-summary-list__key">Name</dt>
                                <dd class="govuk-summary-list__value">Edith</dd>
                                <dd class="govuk-summary-list__actions">
                                <a class="govuk-link" href="/name">Change<span class="govuk-visually-hidden"> name</span></a>
                                </dd>
                                </div>
                                <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
                                <dt class="govuk-summary-list__key">Born</dt>
                                <dd class="govuk-summary-list__value">1941</dd>
                                </div>
                                </dl>
                                """));
    }

    @Test
    void the_short_ways_say_what_the_options_of_the_design_system_say() {
        var why = Text.of("Why");
        says(
                "checkboxes",
                "items",
                List.of(
                        CheckboxItem.of("a", "A").withHint("Why"),
                        CheckboxItem.divider("or"),
                        CheckboxItem.of("b", Text.of("B")).asExclusive()),
                """
                [{"value": "a", "text": "A", "hint": {"text": "Why"}}, {"divider": "or"},
                 {"value": "b", "text": "B", "behaviour": "exclusive"}]""");
        says("radios", "items", List.of(RadioItem.of("a", why)), """
                [{"value": "a", "text": "Why"}]""");
        says(
                "select",
                "items",
                List.of(SelectItem.of("a", "A"), SelectItem.of("b", "B").withDisabled()),
                """
                [{"value": "a", "text": "A"}, {"value": "b", "text": "B", "disabled": true}]""");
        says("input", "label", Label.of("Why").asPageHeading(), """
                {"text": "Why", "isPageHeading": true}""");
        says("errorSummary", "errorList", List.of(ErrorSummaryItem.of("#a", "A"), ErrorSummaryItem.of("#b", why)), """
                [{"href": "#a", "text": "A"}, {"href": "#b", "text": "Why"}]""");
        says("summaryList", "card", SummaryCard.of("Why").withActions(SummaryAction.of("/a", "A", "b")), """
                {"title": {"text": "Why"},
                 "actions": {"items": [{"href": "/a", "text": "A", "visuallyHiddenText": "b"}]}}""");
        says("summaryList", "card", SummaryCard.of(CardTitle.of(why).withHeadingLevel(3)), """
                {"title": {"text": "Why", "headingLevel": 3}}""");
        says("breadcrumbs", "items", List.of(Breadcrumb.of("/a", "A"), Breadcrumb.current("B")), """
                [{"href": "/a", "text": "A"}, {"text": "B"}]""");
        says("phaseBanner", "tag", Tag.of("A").withClasses("b"), """
                {"text": "A", "classes": "b"}""");
        says(
                "serviceNavigation",
                "navigation",
                List.of(NavigationItem.of("/a", "A").withCurrent(true)),
                """
                [{"href": "/a", "text": "A", "current": true}]""");
        says("serviceNavigation", "slots", NavigationSlots.none().withEnd(why), """
                {"end": "Why"}""");
        says("serviceNavigation", "slots", NavigationSlots.none().withEndInline(why), """
                {"end": {"html": "Why", "align": "inline"}}""");
        says("pagination", "items", List.of(PaginationItem.of(1, "/1").asCurrent(), PaginationItem.dots()), """
                [{"number": 1, "href": "/1", "current": true}, {"ellipsis": true}]""");
        says("pagination", "next", PaginationLink.of("/2").withLabelText("Why"), """
                {"href": "/2", "labelText": "Why"}""");
        says(
                "cookieBanner",
                "messages",
                List.of(CookieMessage.of("Why", why, Action.link("/a", "A"), Action.submit("b", "c", "B"))),
                """
                [{"headingText": "Why", "html": "Why", "actions": [
                    {"href": "/a", "text": "A"}, {"type": "submit", "name": "b", "value": "c", "text": "B"}]}]""");
        says("panel", "actions", PanelActions.of(Action.link("/a", "A")), """
                {"items": [{"href": "/a", "text": "A"}]}""");
        says("table", "head", List.of(Cell.of("A"), Cell.of(why).asNumeric()), """
                [{"text": "A"}, {"text": "Why", "format": "numeric"}]""");
        says("tabs", "items", List.of(TabItem.of("a", "A", why)), """
                [{"id": "a", "label": "A", "panel": {"html": "Why"}}]""");
        says(
                "taskList",
                "items",
                List.of(
                        TaskItem.of("/a", "A", TaskStatus.of("Done")).withHint("Why"),
                        TaskItem.of("/b", "B", TaskStatus.of(Tag.of("New"))),
                        TaskItem.withoutLink("C", TaskStatus.cannotStartYet())),
                """
                [{"href": "/a", "title": {"text": "A"}, "status": {"text": "Done"}, "hint": {"text": "Why"}},
                 {"href": "/b", "title": {"text": "B"}, "status": {"tag": {"text": "New"}}},
                 {"title": {"text": "C"}, "status": {
                    "text": "Cannot start yet", "classes": "govuk-task-list__status--cannot-start-yet"}}]""");
        says(
                "accordion",
                "items",
                List.of(AccordionItem.of("A", why).withSummary("B").asExpanded()),
                """
                [{"heading": {"text": "A"}, "summary": {"text": "B"}, "content": {"html": "Why"}, "expanded": true}]""");
        says(
                "languageNavigation",
                "items",
                List.of(LanguageItem.current("en", "A"), LanguageItem.of("/b", "cy", "B")),
                """
                [{"lang": "en", "text": "A", "current": true}, {"href": "/b", "lang": "cy", "text": "B"}]""");
        says("footer", "meta", FooterMeta.of(List.of(FooterLink.of("/a", "A"))), """
                {"items": [{"href": "/a", "text": "A"}]}""");
        says("footer", "navigation", List.of(FooterNavigation.of("Why", List.of(FooterLink.of("/a", "A")))), """
                [{"title": "Why", "items": [{"href": "/a", "text": "A"}]}]""");
    }

    private static void says(String template, String option, Object shortly, String json) {
        var without = new HashMap<String, @Nullable Object>();
        without.putAll(Map.of("name", "n", "label", Label.of("L"), "id", "i", "rows", List.of(), "items", List.of()));
        without.put("messages", List.of());
        without.put("classes", "govuk-panel--interruption");
        var inShort = new HashMap<String, @Nullable Object>(without);
        inShort.put(option, shortly);
        var inFull = new HashMap<String, @Nullable Object>(without);
        inFull.putAll(FixtureOptions.parameters(
                template, JsonNodeFactory.instance.objectNode().set(option, new JsonMapper().readTree(json))));

        assertThat(rendered(template, inShort))
                .isEqualTo(rendered(template, inFull))
                .isNotEqualTo(rendered(template, without));
    }

    @Test
    void no_message_means_no_error() {
        assertThat(ErrorMessage.ofNullable(null)).isNull();
        assertThat(ErrorMessage.ofNullable("Enter a name")).isEqualTo(ErrorMessage.of("Enter a name"));
    }

    private static String rendered(String template, Map<String, @Nullable Object> parameters) {
        return NormalisedHtml.of(Templates.render(template, parameters));
    }
}
