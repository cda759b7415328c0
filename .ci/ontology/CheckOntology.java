import java.io.File;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.*;
import org.semanticweb.owlapi.profiles.*;
import org.semanticweb.owlapi.reasoner.*;

public class CheckOntology {
  public static void main(String[] files) throws Exception {
    boolean sound = true;
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntology all = manager.createOntology(IRI.create("urn:all"));
    for (String file : files) {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(file));
      OWLProfileReport report = new OWL2DLProfile().checkOntology(ontology);
      System.out.println(file + ": " + ontology.getAxiomCount() + " axioms, " + report.getViolations().size() + " violations of OWL 2 DL");
      report.getViolations().stream().limit(20).forEach(v -> System.out.println("  " + v));
      sound &= report.isInProfile();
      ontology.axioms().forEach(axiom -> manager.addAxiom(all, axiom));
    }
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(all);
    System.out.println("consistent: " + reasoner.isConsistent());
    sound &= reasoner.isConsistent();
    if (reasoner.isConsistent()) {
      Node<OWLClass> nothing = reasoner.getUnsatisfiableClasses();
      System.out.println("unsatisfiable: " + nothing.getEntitiesMinusBottom());
      sound &= nothing.getEntitiesMinusBottom().isEmpty();
    }
    if (!sound) System.exit(1);
  }
}
