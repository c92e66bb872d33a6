package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What asks for more than six things at once is hard to call right and hard to read.
class WideTests {

    private static final int MOST = 6;

    private static final Pattern WIDE = Pattern.compile("\\b[Ww]ide\\b");

    @Test
    void whatever_asks_for_more_than_six_things_says_why() throws IOException {
        var without = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(each -> each.toString().endsWith(".java"))
                    // The design system says what its components ask for.
                    .filter(each -> !each.toString().contains("/govuk/"))
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                new Wide(unit, Trees.instance(task).getSourcePositions(), without).scan(unit, null);
            }
        }
        assertThat(without)
                .as("declarations of more than six without the word wide in what is said above them")
                .isEmpty();
    }

    private static class Wide extends TreeScanner<Void, ClassTree> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> without;
        private final List<String> lines;

        Wide(CompilationUnitTree unit, SourcePositions positions, List<String> without) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.without = without;
            this.lines =
                    unit.getSourceFile().getCharContent(true).toString().lines().toList();
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree outer) {
            if (type.getKind() == Tree.Kind.RECORD) {
                look(
                        type,
                        type.getMembers().stream()
                                .filter(each -> each instanceof VariableTree field
                                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                                .count());
            }
            return super.visitClass(type, type);
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree type) {
            // A record's own constructor is as wide as the record, which was looked at.
            if (type.getKind() != Tree.Kind.RECORD || !method.getName().contentEquals("<init>")) {
                look(method, method.getParameters().size());
            }
            return super.visitMethod(method, type);
        }

        private void look(Tree tree, long wide) {
            if (wide <= MOST) {
                return;
            }
            var line = (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            var above = line - 1;
            while (above > 0 && lines.get(above - 1).strip().startsWith("//")) {
                above--;
            }
            if (lines.subList(above, line - 1).stream().noneMatch(WIDE.asPredicate())) {
                without.add("%s:%d (%d)".formatted(unit.getSourceFile().getName(), line, wide));
            }
        }
    }
}
