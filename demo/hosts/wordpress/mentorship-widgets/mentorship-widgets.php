<?php
/**
 * Plugin Name:       Mentorship Widgets
 * Description:       Mentors, goals, meetings and feedback on your pages: by shortcode, by block, or by tag.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       mentorship-widgets
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;

require_once __DIR__ . '/includes/fields.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/person.php';
require_once __DIR__ . '/includes/editors.php';

add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_fields' );

add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_filter( 'no_texturize_shortcodes', __NAMESPACE__ . '\keep_straight_quotes' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_addresses' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_visual_editor' );

// after blocks, paragraphs and shortcodes have been made
foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\prepare_content', 20 );
}
