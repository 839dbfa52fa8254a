package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/**
 * Whether an effective configuration can be computed with.
 *
 * @param issues what is wrong or worth knowing, of its form and of its compilation, per element
 * @param compiled ready to compute with; absent when something stands in the way
 */
public record Assessment(List<ElementIssue> issues, @Nullable CompiledNormenkader compiled) {

  public Assessment {
    issues = List.copyOf(issues);
  }

  /** Compiles the result of a resolution. */
  public static Assessment of(Resolution resolution) {
    List<ElementIssue> issues = new ArrayList<>(resolution.issues());
    Optional<Normenkader> kader = resolution.normenkader();
    if (kader.isEmpty()) {
      return new Assessment(issues, null);
    }
    Checked<CompiledNormenkader> compiled =
        Compiler.compile(kader.get(), Hash.of(resolution.effective().root()));
    for (Issue issue : compiled.issues()) {
      issues.add(
          new ElementIssue(Locations.place(resolution.effective(), issue.location()), issue));
    }
    return new Assessment(issues, compiled.value().orElse(null));
  }

  /** What can be computed with, when nothing stands in the way. */
  public Optional<CompiledNormenkader> ready() {
    return Optional.ofNullable(compiled);
  }

  /** The problems that stand in the way of computing. */
  public List<Issue> errors() {
    return issues.stream().map(ElementIssue::issue).filter(Issue::isError).toList();
  }
}
