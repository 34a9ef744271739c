export default function HomePage() {
  return <h1>Preflight</h1>;
}
