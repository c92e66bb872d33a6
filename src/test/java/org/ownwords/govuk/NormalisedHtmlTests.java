package org.ownwords.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedHtmlTests {

    /// A tilde stands for the end of a line.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class='a b'>One</p>             | <p class='b a'>One</p>",
                "<p id='x' class='a'>One</p>        | <p class='a' id='x'>One</p>",
                "<p>One two</p>                     | <p>  One~  two </p>",
                "<p>One <b>two</b></p>              | <p>One <b> two </b> </p>",
                "<div><p>One</p><p>Two</p></div>    | <div> <p>One</p> <p>Two</p> </div>",
                "<button hidden>One</button>        | <button hidden=''> One </button>",
                "<p>&amp; &quot;</p>                | <p>&#38; \"</p>",
                "<textarea>One</textarea>           | <textarea>~One</textarea>",
            })
    void what_looks_the_same_is_the_same(String one, String other) {
        assertThat(NormalisedHtml.of(other.replace("~", "\n"))).isEqualTo(NormalisedHtml.of(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p>                         | <p>Two</p>",
                "<p>One</p>                         | <p>one</p>",
                "<p>One</p>                         | <div>One</div>",
                "<p>One</p>                         | <p></p>",
                "<p>One</p>                         | <p>One</p><p></p>",
                "<p><b>One</b></p>                  | <p>One</p>",
                "<p>One</p>                         | <p id=''>One</p>",
                "<p id='x'>One</p>                  | <p id='y'>One</p>",
                "<p id='x'>One</p>                  | <p id='x '>One</p>",
                "<p class='a b'>One</p>             | <p class='a'>One</p>",
                "<p class='a a'>One</p>             | <p class='a'>One</p>",
                "<p class='a'>One</p>               | <p class='A'>One</p>",
                "<p class=''>One</p>                | <p>One</p>",
                "<p>One two</p>                     | <p>Onetwo</p>",
                "<p>One <b>two</b></p>              | <p>One<b>two</b></p>",
                "<p>One<b> two</b></p>              | <p>One <b>two</b></p>",
                "<p><b>One</b> two</p>              | <p><b>One</b>two</p>",
                "<p><b>One</b> <i>two</i></p>       | <p><b>One</b><i>two</i></p>",
                "<p>One<b>two</b></p>               | <p><b>One</b>two</p>",
                "<p><input> One</p>                 | <p><input>One</p>",
                "<p><a>One</a> <button>2</button></p> | <p><a>One</a><button>2</button></p>",
                "<p><button>2</button> One</p>      | <p><button>2</button>One</p>",
                "<ul><li>One</li><li>Two</li></ul>  | <ul><li>Two</li><li>One</li></ul>",
                "<div><p>One</p></div><p>Two</p>    | <div><p>One</p><p>Two</p></div>",
                "<textarea>One</textarea>           | <textarea> One</textarea>",
                "<textarea>One two</textarea>       | <textarea>One  two</textarea>",
                "<p>One</p>                         | <p>One</p><!-- two -->",
                "<p>&lt;b&gt;One&lt;/b&gt;</p>      | <p><b>One</b></p>",
                "<p>One\u00a0two</p>                | <p>One two</p>",
            })
    void what_does_not_look_the_same_differs(String one, String other) {
        assertThat(NormalisedHtml.of(one)).isNotEqualTo(NormalisedHtml.of(other));
    }

    @Test
    void nothing_in_the_text_can_pass_for_a_tag() {
        assertThat(Stream.of("<p>]\n&lt;b&gt;\n[</p>", "<p>]<b></b>[</p>").map(NormalisedHtml::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_browser_would_mend_is_a_mistake() {
        assertThat(NormalisedHtml.mistakesIn("<p id=\"x\">One</p>")).isEmpty();
        assertThat(NormalisedHtml.mistakesIn("<p>One</div></p>")).isNotEmpty();
        assertThat(NormalisedHtml.mistakesIn("<p id=\"x\" id=\"y\">One</p>")).isNotEmpty();
        assertThat(NormalisedHtml.mistakesIn("<div><p>One</p>")).isNotEmpty();
    }
}
