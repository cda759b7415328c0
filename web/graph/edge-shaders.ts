/**
 * A quadratic Bézier curve drawn as a ribbon of triangles from the border of one node to that of another, ending in an
 * arrow head. Lengths are in physical pixels. The fragment knows how far along and how far off the curve it lies, which
 * is all that dashes, cross strokes and double lines need.
 */
export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute vec2 a_dash;
attribute vec3 a_marks;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_station;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_along;
varying float v_remaining;
varying float v_across;
varying float v_thickness;
varying vec2 v_dash;
varying vec3 v_marks;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
}

vec2 onCurve(vec2 start, vec2 control, vec2 end, float t) {
  return mix(mix(start, control, t), mix(control, end, t), t);
}

float arcLength(vec2 start, vec2 control, vec2 end, float from, float to) {
  float sum = 0.0;
  vec2 last = onCurve(start, control, end, from);
  for (int piece = 1; piece <= 12; piece++) {
    vec2 next = onCurve(start, control, end, mix(from, to, float(piece) / 12.0));
    sum += distance(last, next);
    last = next;
  }
  return sum;
}

void main() {
  vec2 start = toPixels(a_source);
  vec2 end = toPixels(a_target);
  vec2 delta = end - start;
  vec2 control = 0.5 * (start + end) + vec2(-delta.y, delta.x) * a_curvature;

  float scale = u_pixelRatio / u_sizeRatio;
  float speed = max(2.0 * distance(start, control), 0.001);
  float from = min(0.45, a_sourceSize * scale / speed);
  float to = 1.0 - min(0.45, (a_targetSize * scale + u_pixelRatio) / speed);
  float t = mix(from, to, a_station.x);

  vec2 tangent = mix(control - start, end - control, t);
  tangent /= max(length(tangent), 0.001);
  v_thickness = clamp(a_thickness * scale, 0.6 * u_pixelRatio, 3.5 * u_pixelRatio);
  float reach = 3.0 * v_thickness + 3.0 * u_pixelRatio;
  vec2 pixel = onCurve(start, control, end, t) + vec2(-tangent.y, tangent.x) * a_station.y * reach;

  v_along = arcLength(start, control, end, from, t);
  v_remaining = arcLength(start, control, end, t, to);
  v_across = a_station.y * reach;
  v_dash = a_dash * u_pixelRatio;
  v_marks = a_marks;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  gl_Position = vec4(pixel / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
`

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_along;
varying float v_remaining;
varying float v_across;
varying float v_thickness;
varying vec2 v_dash;
varying vec3 v_marks;

/* 1 inside of the edge, 0 outside, soft over one pixel. */
float within(float value, float edge) {
  return 1.0 - smoothstep(edge - 0.5, edge + 0.5, value);
}

void main() {
  float off = abs(v_across);
  #ifdef PICKING_MODE
  if (off > v_thickness + 4.0 * u_pixelRatio) discard;
  gl_FragColor = v_color;
  #else
  /* 1 for a line as it is in a graph with room enough, less where lines are thin for want of it. */
  float unit = min(u_pixelRatio, v_thickness / 1.5);
  float arrow = 3.0 * v_thickness + 5.0 * unit;
  float cover;
  if (v_marks.z > 0.5 && v_remaining < arrow) {
    cover = within(off, 0.42 * v_remaining);
  } else {
    float reach = v_marks.y > 0.5 ? 0.5 * v_thickness + 1.4 * unit : 0.5 * v_thickness;
    cover = within(off, reach);
    if (v_marks.y > 0.5) cover *= 1.0 - within(off, 0.7 * unit);
    if (v_dash.y > 0.0) {
      float phase = mod(v_along, v_dash.x + v_dash.y);
      cover *= within(abs(phase - 0.5 * v_dash.x), 0.5 * v_dash.x);
    }
    if (v_marks.x > 0.5) {
      float phase = mod(v_along - v_across, 11.0 * unit);
      float stroke = within(abs(phase - 5.5 * unit), 0.8 * unit);
      cover = max(cover, stroke * within(off, 4.5 * unit));
    }
  }
  gl_FragColor = v_color * cover;
  #endif
}
`
